package org.streamsmanager.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that says what it is told to: for what GreenMail is too friendly to do. */
public final class ScriptedMailServer implements AutoCloseable {
    /** As a reply: hangs up without a word. */
    public static final String HANGS_UP = "";

    /** As a reply: says nothing, and keeps the line. */
    public static final String SILENT = "…";

    private static final Map<String, String> FRIENDLY = Map.of(
            "CONNECT", "220 ready",
            "EHLO", "250 hello",
            "MAIL", "250 2.1.0 ok",
            "RCPT", "250 2.1.5 ok",
            "DATA", "354 go on",
            ".", "250 2.0.0 queued",
            "QUIT", "221 bye");
    private final ServerSocket socket;
    private final Map<String, String> replies = new ConcurrentHashMap<>(FRIENDLY);
    private final AtomicInteger mails = new AtomicInteger();

    public ScriptedMailServer() {
        try {
            socket = new ServerSocket(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** From now on the command (or {@code CONNECT}, or {@code .} for the end of the content) is answered so. */
    public ScriptedMailServer says(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    /** How many mails were taken in whole, whatever was answered. */
    public int mailsTaken() {
        return mails.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            boolean goesOn = answer(client, "CONNECT");
            while (goesOn) {
                String line = lines.readLine();
                if (line == null) {
                    return;
                }
                String command = line.split(" ")[0].toUpperCase(Locale.ROOT);
                goesOn = answer(client, command) && (!command.equals("DATA") || content(client, lines));
            }
        } catch (IOException gone) {
            // The client hung up.
            return;
        }
    }

    private boolean content(Socket client, BufferedReader lines) throws IOException {
        if (!replies.get("DATA").startsWith("3")) {
            return true;
        }
        String line = lines.readLine();
        while (line != null && !line.equals(".")) {
            line = lines.readLine();
        }
        mails.incrementAndGet();
        return answer(client, ".");
    }

    private boolean answer(Socket client, String command) throws IOException {
        String reply = replies.getOrDefault(command, "502 5.5.1 unknown command");
        if (reply.equals(HANGS_UP)) {
            return false;
        }
        if (!reply.equals(SILENT)) {
            client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return true;
    }
}
