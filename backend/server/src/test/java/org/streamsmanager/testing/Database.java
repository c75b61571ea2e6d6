package org.streamsmanager.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The database under the panel, for arranging and for looking. */
@ApplicationScoped
public class Database {
    private static final Set<String> KEPT = Set.of(
            "databasechangelog", "databasechangeloglock", "role", "signing_key", "library_group", "installation");
    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /** As after the first start: nobody, nothing, no settings changed. */
    public void empty() {
        List<String> tables = column("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
        tables.removeAll(KEPT);
        execute(
                "set session_replication_role = replica; truncate "
                        + String.join(
                                ", ",
                                tables.stream().map(name -> '"' + name + '"').toList())
                        + "; delete from library_group where kind = 'CUSTOM'; delete from role where not built_in; set session_replication_role = origin");
    }

    public void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new AssertionError(sql, broken);
        }
    }

    /** The first column of every row, as text. */
    public List<String> column(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException broken) {
            throw new AssertionError(sql, broken);
        }
    }

    public long count(String tableAndCondition) {
        return Long.parseLong(
                column("select count(*) from " + tableAndCondition).getFirst());
    }
}
