package org.streamsmanager.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.streamsmanager.bulk.AccessModel.Access;
import org.streamsmanager.bulk.AccessModel.Person;

/**
 * One bulk edit of access, as {@link AccessModel} understands it. {@code word} is what tells it from others: its cause, its
 * server, its letter.
 */
record BulkDeed(AccessModel model, String action, boolean suspends, String word, String server) {
    /** What everybody gets who is invited by a plan. */
    static final List<String> EVERYTHING = List.of("*");

    /** What it reads of a person: a row whose facts moved is left alone. */
    Object facts(Person person) {
        return switch (action) {
            case "SUSPEND" -> Optional.ofNullable(person.suspension());
            case "GIVE_DAYS" -> person.gifts();
            case "WRITE_MESSAGE" -> person.letters().contains(word);
            default -> person.numbers();
        };
    }

    /** What the preview says of a person. */
    RowState preview(Person person) {
        boolean alreadySo = switch (action) {
            case "SUSPEND" -> person.suspended() == suspends;
            case "END_ACCESS" -> person.accesses().isEmpty();
            case "RE_INVITE" -> !person.accesses().isEmpty();
            case "SET_SERVER" -> person.isOn(server);
            case "REAPPLY_LIBRARIES" -> !person.watches();
            case "WRITE_MESSAGE" -> person.letters().contains(word);
            default -> false;
        };
        if (alreadySo) {
            return RowState.ALREADY_SO;
        }
        return invites() && person.suspended() ? RowState.REFUSED : RowState.WAITING;
    }

    private boolean invites() {
        return Set.of("RE_INVITE", "SET_SERVER").contains(action);
    }

    /** What is true of a person afterwards; empty when it fails. */
    Optional<Person> carriedOut(Person now) {
        if (invites() && now.suspended()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (action) {
                    case "SUSPEND" -> now.suspended(suspends ? word : null);
                    case "END_ACCESS" -> now.with(List.of());
                    case "RE_INVITE" ->
                        now.with(List.of(model.access(AccessModel.ANYWHERE, false, EVERYTHING, Set.of())));
                    case "SET_SERVER" -> moved(now);
                    case "REAPPLY_LIBRARIES" ->
                        now.with(now.accesses().stream()
                                .map(access -> access.with(access.accepted(), false))
                                .toList());
                    case "WRITE_MESSAGE" -> now.written(word);
                    default -> model.gift(now);
                });
    }

    /** An open invitation is withdrawn; whoever watches elsewhere leaves when they have accepted. */
    private Person moved(Person now) {
        List<Access> kept = now.accesses().stream().filter(Access::accepted).toList();
        Set<Integer> leaves = new HashSet<>(now.with(kept).numbers());
        return now.with(Stream.concat(kept.stream(), Stream.of(model.access(server, false, EVERYTHING, leaves)))
                .toList());
    }

    boolean undoable() {
        return !Set.of("WRITE_MESSAGE", "REAPPLY_LIBRARIES").contains(action);
    }

    /** What is true of a person after it was undone; empty when that fails. */
    Optional<Person> undone(Person now, Person before, Person after) {
        return switch (action) {
            case "SUSPEND" -> Optional.of(now.suspended(before.suspension()));
            case "END_ACCESS" -> now.suspended() ? Optional.empty() : Optional.of(model.invitedBack(now, before));
            case "RE_INVITE" -> Optional.of(now.with(List.of()));
            case "SET_SERVER" -> model.movedBack(now, before);
            default -> {
                List<Integer> gifts = new ArrayList<>(now.gifts());
                gifts.removeAll(after.gifts().stream()
                        .filter(gift -> !before.gifts().contains(gift))
                        .toList());
                yield Optional.of(now.given(gifts));
            }
        };
    }

    Map<String, Object> fields(Map<String, String> serverIds) {
        return switch (action) {
            case "SUSPEND" -> Map.of("suspended", suspends, "cause", word);
            case "GIVE_DAYS" -> Map.of("days", 2, "cause", word);
            case "SET_SERVER" -> Map.of("serverId", serverIds.get(server), "cause", word);
            case "WRITE_MESSAGE" -> Map.of("subjectEn", word, "textEn", "Hello");
            default -> Map.of("cause", word);
        };
    }
}
