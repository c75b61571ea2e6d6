package org.streamsmanager.directory;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query with {@code :names}, turned into one with question marks. */
record NamedSql(String positional, List<String> names) {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z][A-Za-z]*)");

    static NamedSql of(String sql) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(sql);
        String positional = matcher.replaceAll(found -> {
            names.add(found.group(1));
            return "?";
        });
        return new NamedSql(positional, names);
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
