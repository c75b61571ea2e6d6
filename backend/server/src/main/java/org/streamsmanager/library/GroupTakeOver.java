package org.streamsmanager.library;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.streamsmanager.library.GroupChangePart.Move;
import org.streamsmanager.shared.Normal;

/**
 * Which groups the libraries of a server would have from those of another: by title and type, where that is beyond doubt.
 * A library that the operator has put into a group already stays there.
 */
record GroupTakeOver(List<Row> rows) {
    /** A library that would move, and the one that it is like. */
    record Row(Library library, Library like) {
        Move move() {
            return new Move(library.id(), library.serverId(), library.groupId(), like.groupId());
        }
    }

    static GroupTakeOver between(List<Library> mine, List<Library> theirs, UUID privateGroup) {
        return new GroupTakeOver(mine.stream()
                .filter(library -> library.present() && library.groupId().equals(privateGroup))
                .map(library -> row(library, theirs))
                .filter(Objects::nonNull)
                .filter(row -> !row.like().groupId().equals(privateGroup))
                .toList());
    }

    /** Null when none is like it, or several that are in different groups. */
    private static Row row(Library library, List<Library> theirs) {
        List<Library> alike =
                theirs.stream().filter(other -> alike(library, other)).toList();
        long groups = alike.stream().map(Library::groupId).distinct().count();
        return groups == 1 ? new Row(library, alike.getFirst()) : null;
    }

    private static boolean alike(Library one, Library other) {
        return one.type().equals(other.type()) && Normal.of(one.title()).equals(Normal.of(other.title()));
    }

    List<Move> moves() {
        return rows.stream().map(Row::move).toList();
    }

    Stream<Library> libraries() {
        return rows.stream().map(Row::library);
    }
}
