package org.streamsmanager.library;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.library.GroupChangePart.Effect;
import org.streamsmanager.library.GroupChangePart.Move;
import org.streamsmanager.shared.Fingerprint;

/** What it means that libraries go to other groups; part of the transactions of its callers. */
@ApplicationScoped
class GroupMoves {
    private static final int SHOWN = 100;
    private final LibraryRepository libraries;
    private final List<GroupChangePart> parts;
    private final Event<LibrariesChanged> changed;
    private final AuditService audit;
    private final Clock clock;

    GroupMoves(
            LibraryRepository libraries,
            @All List<GroupChangePart> parts,
            Event<LibrariesChanged> changed,
            AuditService audit,
            Clock clock) {
        this.libraries = libraries;
        this.parts = parts;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    GroupAssignmentPreview preview(List<Move> moves) {
        Effect effect = parts.stream().map(part -> part.preview(moves)).reduce(Effect.NONE, Effect::plus);
        return new GroupAssignmentPreview(
                moves.size(),
                effect.affectedUsers(),
                effect.gain(),
                effect.lose(),
                parts.stream()
                        .flatMap(part -> part.people(moves, SHOWN).stream())
                        .limit(SHOWN)
                        .toList(),
                Fingerprint.of(moves + " " + effect));
    }

    /** The libraries are locked by the caller. */
    void apply(List<Library> locked, List<Move> moves) {
        Map<UUID, Library> byId = locked.stream().collect(Collectors.toMap(Library::id, Function.identity()));
        moves.forEach(move -> move(byId.get(move.libraryId()), move));
        libraries.flush();
        parts.forEach(part -> part.apply(moves));
        moves.stream().map(Move::serverId).distinct().forEach(server -> changed.fire(new LibrariesChanged(server)));
    }

    private void move(Library library, Move move) {
        library.moveTo(move.toGroupId(), clock.instant());
        audit.record(Change.of("library", library.id(), "moved-to-group")
                .because(library.title())
                .from(Map.of("groupId", move.fromGroupId()))
                .to(Map.of("groupId", move.toGroupId())));
    }
}
