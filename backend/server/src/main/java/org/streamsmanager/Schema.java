package org.streamsmanager;

import io.quarkus.liquibase.LiquibaseFactory;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.exception.LiquibaseException;
import org.streamsmanager.shared.Fingerprint;

/**
 * Brings the database up to date before anything else looks at it. The database remembers which changes it has seen, by a
 * digest in the comment of Liquibase's table, so that a start without news does not wait for Liquibase.
 */
@ApplicationScoped
class Schema {
    private static final int BEFORE_EVERYTHING_ELSE = 1;
    private static final String CHANGES = "db/changelog/changes/";
    private static final String SEEN = "select obj_description(to_regclass('databasechangelog'), 'pg_class')";
    private final LiquibaseFactory liquibase;
    private final DataSource database;

    Schema(LiquibaseFactory liquibase, DataSource database) {
        this.liquibase = liquibase;
        this.database = database;
    }

    void prepare(@Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent event)
            throws IOException, SQLException, LiquibaseException {
        String digest = digest();
        if (!digest.equals(seen())) {
            update();
            remember(digest);
        }
    }

    private void update() throws LiquibaseException {
        try (Liquibase changes = liquibase.createLiquibase()) {
            changes.update(liquibase.createContexts(), liquibase.createLabels());
        }
    }

    private String seen() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SEEN)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private void remember(String digest) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("comment on table databasechangelog is '" + digest + "'");
        }
    }

    /** Over the names and the texts of all changes, in their order. */
    static String digest() throws IOException {
        URL folder = Thread.currentThread().getContextClassLoader().getResource(CHANGES);
        if (folder.getProtocol().equals("file")) {
            return digest(Path.of(URI.create(folder.toString())));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create(folder.toString()), Map.of())) {
            return digest(jar.getPath(CHANGES));
        }
    }

    private static String digest(Path folder) throws IOException {
        StringBuilder everything = new StringBuilder();
        try (DirectoryStream<Path> changes = Files.newDirectoryStream(folder)) {
            Map<String, Path> byName = new TreeMap<>();
            changes.forEach(change -> byName.put(change.getFileName().toString(), change));
            for (Map.Entry<String, Path> change : byName.entrySet()) {
                everything.append(change.getKey()).append('\n').append(Files.readString(change.getValue()));
            }
        }
        return Fingerprint.of(everything.toString());
    }
}
