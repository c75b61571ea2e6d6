package org.streamsmanager.directory;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the queries of the directory on the connection of the running transaction, without entities. */
@ApplicationScoped
class ReadingDatabase {
    private final AgroalDataSource database;

    ReadingDatabase(AgroalDataSource database) {
        this.database = database;
    }

    <T> List<T> list(String sql, Map<String, Object> parameters, Reader<T> reader) {
        NamedSql named = NamedSql.of(sql);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(named.positional())) {
            named.bind(statement, parameters);
            return rows(statement, reader);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Reader<T> reader) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            Row row = new Row(results);
            while (results.next()) {
                found.add(reader.read(row));
            }
        }
        return found;
    }

    /** Makes something of one row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }
}
