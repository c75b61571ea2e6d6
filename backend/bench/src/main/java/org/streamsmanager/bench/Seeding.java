package org.streamsmanager.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Fills a database with a community, without asking the panel. */
final class Seeding {
    private Seeding() {}

    static void plant(Postgres postgres, int users) throws IOException, SQLException {
        String script = resource("community.sql").replace(":users", String.valueOf(users));
        postgres.run(script, "vacuum analyze");
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Seeding.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
