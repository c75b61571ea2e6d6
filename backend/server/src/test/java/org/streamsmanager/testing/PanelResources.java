package org.streamsmanager.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;

/** Starts a database of its own and chooses where the simulator will listen. */
public class PanelResources implements QuarkusTestResourceLifecycleManager {
    static final String SIMULATOR_PORT = "test.simulator.port";
    private EmbeddedPostgres database;

    @Override
    public Map<String, String> start() {
        try {
            database = EmbeddedPostgres.builder().start();
            String port = Integer.toString(freePort());
            String plexTv = "http://127.0.0.1:" + port;
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    database.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username",
                    "postgres",
                    "quarkus.datasource.password",
                    "postgres",
                    "streams.data-directory",
                    Files.createTempDirectory("panel-test").toString(),
                    SIMULATOR_PORT,
                    port,
                    "streams.plex.tv-url",
                    plexTv,
                    "streams.plex.clients-url",
                    plexTv,
                    "streams.plex.auth-url",
                    plexTv + "/auth");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        try {
            database.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
