package org.streamsmanager.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads server-sent events. */
record Events(HttpURLConnection connection, BufferedReader reader) implements AutoCloseable {
    static Events open(URI server, String token) {
        return open(server, token, "playing");
    }

    static Events open(URI server, String token, String filters) {
        try {
            URI uri = server.resolve("/:/eventsource/notifications?filters=" + filters);
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setRequestProperty("X-Plex-Token", token);
            connection.setReadTimeout(5000);
            InputStreamReader bytes = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8);
            return new Events(connection, new BufferedReader(bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String line() {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new IllegalStateException("No event came", e);
        }
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
