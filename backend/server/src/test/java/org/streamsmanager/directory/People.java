package org.streamsmanager.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.testing.Database;

/** Puts people into the database as the modules that own the tables would. */
final class People {
    final UUID plan = Ids.next();
    final UUID server = Ids.next();
    private final UUID price = Ids.next();
    private final Database database;
    private final Instant now;

    People(Database database, Instant now) {
        this.database = database;
        this.now = now;
        insert(
                "plan",
                "id, name, description, streams, downloads, transcoding, sub_accounts, is_default, is_trial,"
                        + " active, position, created_at, updated_at, version",
                plan,
                "Family",
                "",
                2,
                false,
                false,
                0,
                true,
                false,
                true,
                0,
                now,
                now,
                0);
        insert(
                "plan_price",
                "id, plan_id, amount_minor, currency, duration_unit, duration_count, valid_from",
                price,
                plan,
                1250,
                "EUR",
                "MONTH",
                1,
                now);
        insert(
                "server",
                "id, platform, machine_id, name, connections, enabled, allows_new, allows_trials, max_users,"
                        + " seats_taken, log_streams, log_downloads, allow_4k_transcoding, state, created_at, updated_at,"
                        + " version",
                server,
                "PLEX",
                "machine-" + server,
                "Attic",
                "[]",
                true,
                true,
                true,
                100,
                0,
                false,
                false,
                false,
                "DETACHED",
                now,
                now,
                0);
    }

    UUID person(String name) {
        return person(name, now);
    }

    UUID person(String name, Instant since) {
        UUID id = Ids.next();
        insert(
                "app_user",
                "id, display_name, permanent, notes, created_at, updated_at, version",
                id,
                name,
                false,
                "",
                since,
                since,
                0);
        return id;
    }

    void permanent(UUID user) {
        database.execute("update app_user set permanent = true where id = '" + user + "'");
    }

    void changeRequired(UUID user) {
        database.execute("update app_user set change_required_at = '" + now + "', change_required_by = 'vega',"
                + " change_required_cause = 'server lost' where id = '" + user + "'");
    }

    UUID location(String name) {
        UUID id = Ids.next();
        insert("server_location", "id, name, position, version", id, name, 0, 0);
        return id;
    }

    void placed(UUID server, UUID location) {
        database.execute("update server set location_id = '" + location + "' where id = '" + server + "'");
    }

    void trialPlan() {
        database.execute("update plan set is_trial = true where id = '" + plan + "'");
    }

    void tag(UUID user, String tag) {
        insert("user_tag", "user_id, tag", user, tag);
    }

    void suspended(UUID user) {
        insert("suspension", "id, user_id, since, cause", Ids.next(), user, now, "asked");
    }

    void covered(UUID user, Duration from, Duration to) {
        insert(
                "coverage",
                "id, user_id, plan_price_id, starts_at, ends_at, source, cause, created_at, version",
                Ids.next(),
                user,
                price,
                now.plus(from),
                now.plus(to),
                "GIFT",
                "test",
                now,
                0);
    }

    UUID identity(UUID user, String state, String username, String email) {
        UUID id = Ids.next();
        Instant retired = state.equals("RETIRED") ? now : null;
        insert(
                "media_identity",
                "id, user_id, realm, remote_id, username, username_norm, email, email_norm, state,"
                        + " retired_at, created_at, updated_at, version",
                id,
                user,
                "plex.tv",
                "r-" + id,
                username,
                username.toLowerCase(),
                email,
                email.toLowerCase(),
                state,
                retired,
                now,
                now,
                0);
        return id;
    }

    void share(UUID user, UUID identity, String state) {
        Instant ended = state.equals("ENDED") ? now : null;
        insert(
                "share",
                "id, user_id, server_id, identity_id, state, wanted, wanted_hash, ended_at, end_reason,"
                        + " created_at, updated_at, version",
                Ids.next(),
                user,
                server,
                identity,
                state,
                "{}",
                "x",
                ended,
                ended == null ? null : "SERVER_REMOVED",
                now,
                now,
                0);
    }

    private void insert(String table, String columns, Object... values) {
        StringBuilder list = new StringBuilder();
        for (Object value : values) {
            list.append(list.isEmpty() ? "" : ", ").append(literal(value));
        }
        database.execute("insert into " + table + " (" + columns + ") values (" + list + ")");
    }

    private static String literal(Object value) {
        return value == null ? "null" : "'" + value.toString().replace("'", "''") + "'";
    }
}
