package org.streamsmanager;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A PostgreSQL of our own in the data directory, for an installation without a database server. It listens on the
 * loopback address only, writes through to the disk, and survives the death of the panel.
 */
final class EmbeddedDatabase {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String OWN = "embedded-database.url";
    private static final int PORT_LINE = 3;

    private EmbeddedDatabase() {}

    static void startIfNeeded() {
        if (configuredElsewhere()) {
            return;
        }
        Path data = dataDirectory().resolve("postgres");
        int port = runningPort(data).orElseGet(() -> start(data));
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        System.setProperty(OWN, url);
        System.setProperty(URL, url);
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", "postgres");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data), "embedded-database-stop"));
    }

    private static boolean configuredElsewhere() {
        Optional<String> url = ConfigProvider.getConfig().getOptionalValue(URL, String.class);
        return url.isPresent() && !url.get().equals(System.getProperty(OWN));
    }

    private static Path dataDirectory() {
        String configured = ConfigProvider.getConfig()
                .getOptionalValue("streams.data-directory", String.class)
                .orElse("./data");
        return Path.of(configured).toAbsolutePath().normalize();
    }

    private static int start(Path data) {
        Logger.getLogger("io.zonky.test.db.postgres.embedded").setLevel(Level.WARNING);
        try {
            createPrivate(data.getParent());
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data.toFile())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(data.resolveSibling("pgsql").toFile())
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            data.resolveSibling("postgres.log").toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                            data.resolveSibling("postgres.log").toFile()))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start()
                    .getPort();
        } catch (IOException broken) {
            throw new UncheckedIOException("The embedded database does not start in " + data, broken);
        }
    }

    /** Nobody else on this machine may read the database, or change the programs that run it. */
    private static void createPrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A server left running by a panel that was killed. */
    private static OptionalInt runningPort(Path data) {
        List<String> facts = postmaster(data);
        if (facts.size() <= PORT_LINE || !alive(facts)) {
            return OptionalInt.empty();
        }
        int port = Integer.parseInt(facts.get(PORT_LINE).strip());
        return accepts(port) ? OptionalInt.of(port) : OptionalInt.empty();
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean alive(List<String> facts) {
        return ProcessHandle.of(Long.parseLong(facts.getFirst().strip())).isPresent();
    }

    private static List<String> postmaster(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** Lets the server leave when the last connection has closed; after ten seconds it is told to hurry. */
    private static void stop(Path data) {
        List<String> facts = postmaster(data);
        if (facts.isEmpty()) {
            return;
        }
        ProcessHandle.of(Long.parseLong(facts.getFirst().strip())).ifPresent(EmbeddedDatabase::stop);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            interrupt(server.pid());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
        } catch (IOException noKill) {
            System.err.println("The embedded database did not stop: process " + pid);
        }
    }
}
