package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.mediaserver.LibrarySources.Seen;
import org.streamsmanager.mediaserver.LocalKey;
import org.streamsmanager.mediaserver.LocalLibrary;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteLibrary;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.SyncChange;
import org.streamsmanager.mediaserver.SyncFindings;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;

/** Writes what a reading of a server's libraries means. An answer that cannot be relied on changes nothing. */
@ApplicationScoped
class LibrarySyncService {
    private static final String SUSPICIOUS = "libraries-suspicious";
    private final LibraryRepository libraries;
    private final LibraryGroupRepository groups;
    private final NoticeService notices;
    private final Event<LibrariesChanged> changed;
    private final AuditService audit;
    private final Clock clock;

    LibrarySyncService(
            LibraryRepository libraries,
            LibraryGroupRepository groups,
            NoticeService notices,
            Event<LibrariesChanged> changed,
            AuditService audit,
            Clock clock) {
        this.libraries = libraries;
        this.groups = groups;
        this.notices = notices;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SyncFindings apply(ServerFacts server, Seen seen) {
        List<Library> known = libraries.ofServerForUpdate(server.id());
        UUID privateGroup = groups.builtIn(GroupKind.PRIVATE).id();
        LibraryMerge merge = new LibraryMerge(server.id(), known, privateGroup, clock.instant());
        switch (seen.account()) {
            case Reading.Complete<RemoteLibrary> complete -> whole(server, merge, known, complete.items(), seen);
            case Reading.Partial<RemoteLibrary> partial -> part(server, merge, partial, seen);
            case Reading.Suspicious<RemoteLibrary> suspicious -> suspect(server, merge, known, suspicious.why());
            case Reading.Failed<RemoteLibrary> failed ->
                throw new IllegalArgumentException("nothing was read: " + failed.detail());
        }
        libraries.persist(merge.added());
        libraries.flush();
        return tell(server, merge, seen);
    }

    private void whole(
            ServerFacts server, LibraryMerge merge, List<Library> known, List<RemoteLibrary> listed, Seen seen) {
        Set<LocalKey> listedKeys = listed.stream().map(RemoteLibrary::localKey).collect(Collectors.toSet());
        Optional<Set<LocalKey>> there = seen.confirmed().map(LibrarySyncService::keys);
        Set<LocalKey> gone = known.stream()
                .map(Library::localKey)
                .filter(key -> !listedKeys.contains(key))
                .filter(key -> there.isPresent() && !there.get().contains(key))
                .collect(Collectors.toSet());
        merge.merge(joined(listed, seen), gone);
        known.stream()
                .filter(Library::present)
                .filter(library -> !listedKeys.contains(library.localKey()) && !gone.contains(library.localKey()))
                .forEach(library -> merge.ignore(library.title(), unconfirmed(there.isPresent())));
        onlyThere(merge, listedKeys, seen);
        notices.settle(SUSPICIOUS, server.id());
    }

    private static String unconfirmed(boolean serverAsked) {
        return serverAsked ? "listed-by-server-only" : "not-listed-and-server-silent";
    }

    private static void onlyThere(LibraryMerge merge, Set<LocalKey> listedKeys, Seen seen) {
        seen.confirmed().orElse(List.of()).stream()
                .filter(library -> !listedKeys.contains(library.localKey()))
                .forEach(library -> merge.ignore(library.title(), "no-number-yet"));
    }

    private static void part(
            ServerFacts server, LibraryMerge merge, Reading.Partial<RemoteLibrary> partial, Seen seen) {
        merge.merge(joined(partial.items(), seen), Set.of());
        merge.ignore(server.name(), partial.why());
    }

    private void suspect(ServerFacts server, LibraryMerge merge, List<Library> known, String why) {
        merge.ignore(server.name(), why);
        if (known.stream().anyMatch(Library::present)) {
            notices.open(
                    SUSPICIOUS,
                    Severity.WARNING,
                    server.name(),
                    server.id(),
                    Map.of("serverId", server.id().toString(), "detail", why));
        }
    }

    private SyncFindings tell(ServerFacts server, LibraryMerge merge, Seen seen) {
        List<SyncChange> changes = merge.changed();
        if (!changes.isEmpty()) {
            audit.record(Change.of("server", server.id(), "libraries-synchronised")
                    .to(Map.of(
                            "changes",
                            changes.stream().map(SyncChange::toString).toList())));
            changed.fire(new LibrariesChanged(server.id()));
        }
        String outcome = changes.isEmpty() ? "nothing changed" : changes.size() + " changes";
        return new SyncFindings(seen.calls(), read(seen), changes, merge.ignored(), outcome);
    }

    private static Map<String, Object> read(Seen seen) {
        int listed = switch (seen.account()) {
            case Reading.Complete<RemoteLibrary> complete -> complete.items().size();
            case Reading.Partial<RemoteLibrary> partial -> partial.items().size();
            case Reading.Suspicious<RemoteLibrary> suspicious ->
                suspicious.items().size();
            case Reading.Failed<RemoteLibrary> failed -> 0;
        };
        Map<String, Object> read = new HashMap<>();
        read.put("accountLibraries", listed);
        read.put("serverReached", seen.server().isPresent());
        seen.confirmed().ifPresent(there -> read.put("serverLibraries", there.size()));
        return read;
    }

    /** Joined on the local key: titles repeat and are edited. */
    private static List<SeenLibrary> joined(List<RemoteLibrary> listed, Seen seen) {
        Map<LocalKey, Integer> items = new HashMap<>();
        seen.confirmed().orElse(List.of()).forEach(library -> items.put(library.localKey(), library.items()));
        return listed.stream()
                .map(library -> new SeenLibrary(
                        library.globalId(),
                        library.localKey(),
                        library.title(),
                        library.type(),
                        items.get(library.localKey())))
                .toList();
    }

    private static Set<LocalKey> keys(List<LocalLibrary> libraries) {
        return libraries.stream().map(LocalLibrary::localKey).collect(Collectors.toSet());
    }
}
