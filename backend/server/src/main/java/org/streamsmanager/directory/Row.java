package org.streamsmanager.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.shared.NamedRef;

/** The current row of a result, by column name. */
record Row(ResultSet results) {
    UUID id(String column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    String text(String column) throws SQLException {
        return results.getString(column);
    }

    Instant time(String column) throws SQLException {
        OffsetDateTime time = results.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    int number(String column) throws SQLException {
        return results.getInt(column);
    }

    List<String> texts(String column) throws SQLException {
        return List.of((String[]) results.getArray(column).getArray());
    }

    NamedRef ref(String idColumn, String nameColumn) throws SQLException {
        UUID id = id(idColumn);
        return id == null ? null : new NamedRef(id, text(nameColumn));
    }
}
