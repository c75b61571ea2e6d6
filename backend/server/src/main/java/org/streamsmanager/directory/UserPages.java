package org.streamsmanager.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.directory.UserPlace.PlacedUser;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

/** Cuts the list into pages: by number, or from a cursor at the same cost at any depth. */
@ApplicationScoped
class UserPages {
    private final UserSearch search;
    private final UserRows rows;

    UserPages(UserSearch search, UserRows rows) {
        this.search = search;
        this.rows = rows;
    }

    Page<UserRow> page(UserConditions conditions, UserOrder order, PageRequest request, Instant now) {
        Cut cut = request.cursor()
                .map(cursor -> from(conditions, order, UserPlace.read(cursor, order), request.pageSize(), now))
                .orElseGet(() -> numbered(conditions, order, request, now));
        List<UUID> ids = cut.users().stream().map(PlacedUser::id).toList();
        return new Page<>(
                rows.of(ids, now),
                cut.page(),
                request.pageSize(),
                search.count(conditions, now),
                now,
                cut.next(order).orElse(null),
                cut.previous(order).orElse(null));
    }

    private Cut numbered(UserConditions conditions, UserOrder order, PageRequest request, Instant now) {
        int size = request.pageSize();
        List<PlacedUser> oneMore = search.from(conditions, order, request.offset(), size + 1, now);
        return new Cut(first(oneMore, size), request.page(), request.page() > 1, oneMore.size() > size);
    }

    private Cut from(UserConditions conditions, UserOrder order, UserPlace place, int size, Instant now) {
        List<PlacedUser> oneMore = search.beyond(conditions, order, place, size + 1, now);
        boolean more = oneMore.size() > size;
        return place.backwards()
                ? new Cut(first(oneMore, size).reversed(), place.page(), more, true)
                : new Cut(first(oneMore, size), place.page(), true, more);
    }

    private static <T> List<T> first(List<T> list, int size) {
        return list.subList(0, Math.min(size, list.size()));
    }

    /** The users of one page, and whether there are more on either side. */
    private record Cut(List<PlacedUser> users, int page, boolean before, boolean after) {
        Optional<String> next(UserOrder order) {
            return after && !users.isEmpty()
                    ? Optional.of(UserPlace.cursor(order, false, page + 1, users.getLast()))
                    : Optional.empty();
        }

        Optional<String> previous(UserOrder order) {
            return before && !users.isEmpty()
                    ? Optional.of(UserPlace.cursor(order, true, page - 1, users.getFirst()))
                    : Optional.empty();
        }
    }
}
