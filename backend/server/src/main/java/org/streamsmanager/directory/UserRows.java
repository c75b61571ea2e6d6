package org.streamsmanager.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streamsmanager.coverage.Standing;

/** Reads the lines of the list for users that were chosen already. */
@ApplicationScoped
class UserRows {
    private static final String SELECT =
            "select u.id, u.display_name, u.permanent, u.change_required_at, u.created_at, "
                    + Fragments.STANDING + " as standing, " + Fragments.ACTIVE_UNTIL + " as active_until,"
                    + " coalesce(i.email, g.email) as email, i.username, p.plan_id, p.plan_name,"
                    + " l.server_id, l.server_name, e.server_id as last_server_id, e.server_name as last_server_name,"
                    + " coalesce(l.state, case when e.server_id is not null then 'ENDED' end) as share_state,"
                    + " array(select t.tag from user_tag t where t.user_id = u.id order by t.tag) as tags"
                    + " from app_user u left join login g on g.user_id = u.id"
                    + " left join lateral (select email, username from media_identity i where i.user_id = u.id"
                    + " order by case i.state when 'CURRENT' then 1 when 'PENDING' then 2 when 'RETIRED' then 3 else 4 end,"
                    + " i.created_at desc limit 1) i on true"
                    + " left join lateral (select plan_id, plan_name from covered_plan c where c.user_id = u.id"
                    + " and c.revoked_at is null and c.starts_at <= :now and c.ends_at > :now) p on true"
                    + " left join lateral (select server_id, server_name, state from live_share s where s.user_id = u.id"
                    + " order by s.created_at desc limit 1) l on true"
                    + " left join lateral (select server_id, server_name from past_share s where s.user_id = u.id"
                    + " order by s.ended_at desc, s.id desc limit 1) e on true where u.id = any (:ids)";
    private final ReadingDatabase database;

    UserRows(ReadingDatabase database) {
        this.database = database;
    }

    /** In the given order; unknown ids are left out. */
    List<UserRow> of(List<UUID> ids, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = Map.of("ids", ids.toArray(UUID[]::new), "now", now);
        Map<UUID, UserRow> found = database.list(SELECT, parameters, UserRows::row).stream()
                .collect(Collectors.toMap(UserRow::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static UserRow row(Row row) throws SQLException {
        Instant required = row.time("change_required_at");
        return new UserRow(
                row.id("id"),
                row.text("display_name"),
                row.text("email"),
                row.text("username"),
                Standing.valueOf(row.text("standing")),
                row.flag("permanent"),
                row.ref("plan_id", "plan_name"),
                row.time("active_until"),
                row.ref("server_id", "server_name"),
                row.ref("last_server_id", "last_server_name"),
                row.text("share_state"),
                required != null,
                required,
                row.texts("tags"),
                row.time("created_at"));
    }
}
