package org.streamsmanager.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.directory.UserDetail.CoveredTime;
import org.streamsmanager.directory.UserDetail.LastEffect;
import org.streamsmanager.directory.UserDetail.UserLogin;
import org.streamsmanager.directory.UserDetail.UserShare;

/** Reads what hangs on one user. */
@ApplicationScoped
class UserParts {
    private static final String COVERAGE = "select id, plan_id, plan_name, starts_at, ends_at, source, revoked_at"
            + " from covered_plan where user_id = :user order by starts_at desc, id";
    private static final String SHARES = "select s.id, s.state, s.invited_at, s.accepted_at, s.ended_at, s.end_reason,"
            + " v.id as server_id, v.name as server_name, e.kind as effect, e.state as effect_state,"
            + " e.detail as effect_detail from share s join server v on v.id = s.server_id"
            + " left join lateral (select kind, state, detail from remote_effect r where r.share_id = s.id"
            + " order by r.created_at desc, r.id desc limit 1) e on true"
            + " where s.user_id = :user order by s.created_at desc, s.id desc";
    private static final String LOGIN = "select l.id, l.email, r.name as role from login l"
            + " join role r on r.id = l.role_id where l.user_id = :user";
    private final ReadingDatabase database;

    UserParts(ReadingDatabase database) {
        this.database = database;
    }

    List<CoveredTime> coverage(UUID userId) {
        return database.list(COVERAGE, Map.of("user", userId), UserParts::coveredTime);
    }

    List<UserShare> shares(UUID userId) {
        return database.list(SHARES, Map.of("user", userId), UserParts::share);
    }

    Optional<UserLogin> login(UUID userId) {
        return database
                .list(
                        LOGIN,
                        Map.of("user", userId),
                        row -> new UserLogin(row.id("id"), row.text("email"), row.text("role")))
                .stream()
                .findFirst();
    }

    private static CoveredTime coveredTime(Row row) throws SQLException {
        return new CoveredTime(
                row.id("id"),
                row.id("plan_id"),
                row.text("plan_name"),
                row.time("starts_at"),
                row.time("ends_at"),
                CoverageSource.valueOf(row.text("source")),
                row.time("revoked_at"));
    }

    private static UserShare share(Row row) throws SQLException {
        String effect = row.text("effect");
        return new UserShare(
                row.id("id"),
                row.ref("server_id", "server_name"),
                row.text("state"),
                row.time("invited_at"),
                row.time("accepted_at"),
                row.time("ended_at"),
                row.text("end_reason"),
                effect == null ? null : new LastEffect(effect, row.text("effect_state"), row.text("effect_detail")));
    }
}
