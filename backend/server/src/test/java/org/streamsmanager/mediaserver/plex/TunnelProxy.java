package org.streamsmanager.mediaserver.plex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real forward proxy for https: it opens tunnels, with or without credentials, and sees what passes through them. */
final class TunnelProxy implements AutoCloseable {
    private final ServerSocket door;
    private final String wanted;
    private final List<String> tunnels = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    private TunnelProxy(String wanted) {
        this.wanted = wanted;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread.startVirtualThread(this::accept);
    }

    static TunnelProxy open() {
        return new TunnelProxy(null);
    }

    static TunnelProxy open(String user, String password) {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new TunnelProxy("Basic " + Base64.getEncoder().encodeToString(both));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Where tunnels were opened to. */
    List<String> tunnels() {
        return List.copyOf(tunnels);
    }

    /** Whatever passed, as far as it can be read. */
    String seen() {
        synchronized (seen) {
            return seen.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.startVirtualThread(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            List<String> head = head(client.getInputStream());
            String[] request = head.getFirst().split(" ");
            if (!request[0].equals("CONNECT")) {
                say(client, "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
            } else if (wanted != null && !head.contains("proxy-authorization: " + wanted)) {
                say(
                        client,
                        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                                + "Content-Length: 0\r\n\r\n");
            } else {
                tunnel(client, request[1]);
            }
        } catch (IOException cut) {
            // the other side has gone: so does this one
        }
    }

    private void tunnel(Socket client, String authority) throws IOException {
        tunnels.add(authority);
        URI target = URI.create("tunnel://" + authority);
        try (Socket server = new Socket(target.getHost(), target.getPort())) {
            say(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            Thread back = Thread.startVirtualThread(() -> copy(server, client));
            copy(client, server);
            back.interrupt();
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                synchronized (seen) {
                    seen.write(buffer, 0, read);
                }
            }
        } catch (IOException cut) {
            // a tunnel ends when either side goes
        }
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Lines of the request; names of headers in lower case. */
    private static List<String> head(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("half a request");
            }
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.US_ASCII)
                .lines()
                .map(line -> line.replaceFirst("(?i)^proxy-authorization:\\s*", "proxy-authorization: "))
                .toList();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
