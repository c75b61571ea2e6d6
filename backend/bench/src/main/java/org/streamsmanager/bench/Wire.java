package org.streamsmanager.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that asks the same thing again and again at the least cost to the machine that is measured. */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] request;
    private int status;
    private int length;
    private boolean chunked;

    Wire(URI address, String token) throws IOException {
        this(address, token, null);
    }

    /** With a body it is a POST. */
    Wire(URI address, String token, byte[] body) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        String head = (body == null ? "GET " : "POST ") + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n";
        byte[] sent = body == null ? new byte[0] : body;
        String more =
                body == null ? "\r\n" : "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((head + more).getBytes(StandardCharsets.US_ASCII));
        bytes.write(sent);
        request = bytes.toByteArray();
    }

    byte[] ask() throws IOException {
        out.write(request);
        out.flush();
        head();
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        if (status != 200) {
            throw new IOException(status + " " + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    private void head() throws IOException {
        status = Integer.parseInt(line().substring(9, 12));
        length = 0;
        chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
