package org.streamsmanager.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.directory.UserPlace.PlacedUser;

/** Finds the ids that a filter means. */
@ApplicationScoped
class UserSearch {
    private final ReadingDatabase database;

    UserSearch(ReadingDatabase database) {
        this.database = database;
    }

    long count(UserConditions conditions, Instant now) {
        String sql = "select count(*) as matching from app_user u where " + conditions.sql();
        return database.list(
                        sql, parameters(conditions, now), row -> row.results().getLong("matching"))
                .getFirst();
    }

    List<UUID> all(UserConditions conditions, Instant now) {
        String sql = "select u.id from app_user u where " + conditions.sql() + " order by u.id";
        return database.list(sql, parameters(conditions, now), row -> row.id("id"));
    }

    List<UUID> after(UserConditions conditions, UUID place, int most, Instant now) {
        Map<String, Object> parameters = parameters(conditions, now);
        parameters.put("after", place);
        parameters.put("limit", most);
        String sql = "select u.id from app_user u where " + conditions.sql()
                + " and u.id > :after order by u.id limit :limit";
        return database.list(sql, parameters, row -> row.id("id"));
    }

    List<PlacedUser> from(UserConditions conditions, UserOrder order, int offset, int limit, Instant now) {
        Map<String, Object> parameters = parameters(conditions, now);
        parameters.put("offset", offset);
        return placed(conditions.sql(), order, false, limit, parameters, " offset :offset");
    }

    /** Nearest to the place first. */
    List<PlacedUser> beyond(UserConditions conditions, UserOrder order, UserPlace place, int limit, Instant now) {
        Map<String, Object> parameters = parameters(conditions, now);
        parameters.put("key", place.key());
        parameters.put("keyId", place.id());
        String where = conditions.sql() + " and " + order.beyond(place.backwards());
        return placed(where, order, place.backwards(), limit, parameters, "");
    }

    private List<PlacedUser> placed(
            String where,
            UserOrder order,
            boolean backwards,
            int limit,
            Map<String, Object> parameters,
            String offset) {
        parameters.put("limit", limit);
        String sql = "select u.id, " + order.sort().key() + " as key from app_user u"
                + order.sort().join() + " where " + where + order.orderBy(backwards) + " limit :limit" + offset;
        return database.list(
                sql,
                parameters,
                row -> new PlacedUser(
                        row.id("id"),
                        row.results().getObject("key", order.sort().type())));
    }

    private static Map<String, Object> parameters(UserConditions conditions, Instant now) {
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("now", now);
        return parameters;
    }
}
