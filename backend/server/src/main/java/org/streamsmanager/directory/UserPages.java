package org.streamsmanager.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
                cut.total().orElseGet(() -> search.count(conditions, now)),
                now,
                cut.next(order).orElse(null),
                cut.previous(order).orElse(null));
    }

    private Cut numbered(UserConditions conditions, UserOrder order, PageRequest request, Instant now) {
        int size = request.pageSize();
        List<PlacedUser> oneMore = search.from(conditions, order, request.offset(), size + 1, now);
        boolean more = oneMore.size() > size;
        boolean last = !more && (request.offset() == 0 || !oneMore.isEmpty());
        return new Cut(
                first(oneMore, size),
                request.page(),
                request.page() > 1,
                more,
                last ? OptionalLong.of((long) request.offset() + oneMore.size()) : OptionalLong.empty());
    }

    private Cut from(UserConditions conditions, UserOrder order, UserPlace place, int size, Instant now) {
        List<PlacedUser> oneMore = search.beyond(conditions, order, place, size + 1, now);
        boolean more = oneMore.size() > size;
        return place.backwards()
                ? new Cut(first(oneMore, size).reversed(), place.page(), more, true, OptionalLong.empty())
                : new Cut(first(oneMore, size), place.page(), true, more, OptionalLong.empty());
    }

    private static <T> List<T> first(List<T> list, int size) {
        return list.subList(0, Math.min(size, list.size()));
    }

    /** The users of one page, whether there are more on either side, and how many match when the page tells it. */
    private record Cut(List<PlacedUser> users, int page, boolean before, boolean after, OptionalLong total) {
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
