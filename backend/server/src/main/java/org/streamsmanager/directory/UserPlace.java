package org.streamsmanager.directory;

import java.util.List;
import java.util.UUID;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Cursor;
import org.streamsmanager.shared.Refusal;

/** A place in an ordered list: the row beside it, in which direction the page lies, and that page's number. */
record UserPlace(boolean backwards, int page, Object key, UUID id) {
    private static final int PARTS = 5;

    static String cursor(UserOrder order, boolean backwards, int page, PlacedUser row) {
        return Cursor.of(
                order.parameter(),
                backwards ? "previous" : "next",
                Integer.toString(page),
                row.key().toString(),
                row.id().toString());
    }

    static UserPlace read(String cursor, UserOrder order) {
        List<String> parts = Cursor.read(cursor, PARTS);
        if (!parts.get(0).equals(order.parameter())) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "?cursor", "belongs to another order");
        }
        try {
            return new UserPlace(
                    parts.get(1).equals("previous"),
                    Math.max(1, Integer.parseInt(parts.get(2))),
                    order.sort().read(parts.get(3)),
                    UUID.fromString(parts.get(4)));
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "?cursor", "is not a cursor of this list");
        }
    }

    /** A user and the value it is ordered by. */
    record PlacedUser(UUID id, Object key) {}
}
