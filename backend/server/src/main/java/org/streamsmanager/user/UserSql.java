package org.streamsmanager.user;

/** Forms of values in the JSON of bulk edits, the same in every session of the database. */
final class UserSql {
    private UserSql() {}

    static String instant(String column) {
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    }
}
