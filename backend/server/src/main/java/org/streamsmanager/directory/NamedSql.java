package org.streamsmanager.directory;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A query with {@code :names}, turned into one with question marks. */
record NamedSql(String positional, List<String> names) {
    private static final char MARK = ':';

    /** Read by hand: a list asks three times, and a pattern cost a twentieth of it. A cast ({@code ::type}) is no name. */
    static NamedSql of(String sql) {
        List<String> names = new ArrayList<>();
        StringBuilder positional = new StringBuilder(sql.length());
        int copied = 0;
        for (int mark = sql.indexOf(MARK); mark >= 0; mark = sql.indexOf(MARK, mark + 1)) {
            if (sql.charAt(mark + 1) == MARK) {
                mark++;
                continue;
            }
            int end = endOfName(sql, mark + 1);
            names.add(sql.substring(mark + 1, end));
            positional.append(sql, copied, mark).append('?');
            copied = end;
        }
        return new NamedSql(positional.append(sql, copied, sql.length()).toString(), names);
    }

    private static int endOfName(String sql, int from) {
        int end = from;
        while (end < sql.length() && Character.isLetter(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    void bind(PreparedStatement statement, Map<String, Object> parameters) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            statement.setObject(i + 1, value(statement, parameters.get(names.get(i))));
        }
    }

    private static Object value(PreparedStatement statement, Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case UUID[] ids -> statement.getConnection().createArrayOf("uuid", ids);
            case null -> throw new IllegalArgumentException("a parameter has no value");
            default -> value;
        };
    }
}
