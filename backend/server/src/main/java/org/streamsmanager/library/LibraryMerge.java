package org.streamsmanager.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streamsmanager.mediaserver.GlobalId;
import org.streamsmanager.mediaserver.LocalKey;
import org.streamsmanager.mediaserver.SyncChange;
import org.streamsmanager.mediaserver.SyncIgnored;

/**
 * Brings the libraries that are known of one server up to date with what was seen. Only what both sides agree is gone
 * becomes missing; what was made anew under other numbers keeps its group.
 */
final class LibraryMerge {
    private final UUID serverId;
    private final UUID privateGroup;
    private final Instant now;
    private final Map<LocalKey, Library> known;
    private final List<Library> added = new ArrayList<>();
    private final List<SyncChange> changed = new ArrayList<>();
    private final List<SyncIgnored> ignored = new ArrayList<>();

    LibraryMerge(UUID serverId, List<Library> known, UUID privateGroup, Instant now) {
        this.serverId = serverId;
        this.privateGroup = privateGroup;
        this.now = now;
        this.known = known.stream()
                .collect(Collectors.toMap(
                        Library::localKey, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** {@code gone} are keys that are certainly not there any more. */
    void merge(List<SeenLibrary> seen, Set<LocalKey> gone) {
        List<SeenLibrary> newcomers = new ArrayList<>();
        for (SeenLibrary library : seen) {
            if (known.containsKey(library.localKey())) {
                again(known.get(library.localKey()), library);
            } else {
                newcomers.add(library);
            }
        }
        Set<Library> vanished = new LinkedHashSet<>();
        gone.stream().map(known::get).filter(library -> library != null).forEach(vanished::add);
        newcomers.forEach(newcomer -> arrive(newcomer, newcomers, vanished));
        vanished.stream().filter(Library::present).forEach(this::vanish);
    }

    void ignore(String subject, String reason) {
        ignored.add(new SyncIgnored(subject, reason));
    }

    private void again(Library library, SeenLibrary seen) {
        if (!library.type().equals(seen.type())) {
            changed("REPLACED", seen.title(), to(library.type(), seen.type()));
            library.moveTo(privateGroup, now);
        } else if (!library.present()) {
            changed("RETURNED", seen.title(), "");
        } else if (!seen.globalId().equals(library.globalId())) {
            changed("RENUMBERED", seen.title(), to(number(library.globalId()), number(seen.globalId())));
        }
        if (!library.title().equals(seen.title())) {
            changed("RENAMED", seen.title(), to(library.title(), seen.title()));
        }
        library.see(seen, now);
    }

    private void arrive(SeenLibrary newcomer, List<SeenLibrary> newcomers, Set<Library> vanished) {
        List<Library> candidates = vanished.stream()
                .filter(library -> sameForPeople(library.title(), library.type(), newcomer))
                .toList();
        long rivals = newcomers.stream()
                .filter(other -> sameForPeople(other.title(), other.type(), newcomer))
                .count();
        if (candidates.size() == 1 && rivals == 1) {
            Library library = candidates.getFirst();
            vanished.remove(library);
            changed(
                    "RECREATED",
                    newcomer.title(),
                    to(library.localKey().value(), newcomer.localKey().value()));
            library.recreatedAs(newcomer, now);
        } else {
            added.add(new Library(serverId, newcomer, privateGroup, now));
            changed("ADDED", newcomer.title(), "");
        }
    }

    private void vanish(Library library) {
        changed("MISSING", library.title(), "");
        library.missing(now);
    }

    private static String number(GlobalId id) {
        return id == null ? "–" : id.value();
    }

    private static String to(String before, String after) {
        return before + " → " + after;
    }

    private void changed(String kind, String subject, String detail) {
        changed.add(new SyncChange(kind, subject, detail));
    }

    private static boolean sameForPeople(String title, String type, SeenLibrary other) {
        return title.equalsIgnoreCase(other.title()) && type.equals(other.type());
    }

    List<Library> added() {
        return added;
    }

    List<SyncChange> changed() {
        return changed;
    }

    List<SyncIgnored> ignored() {
        return ignored;
    }
}
