package org.streamsmanager.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A picture whose type was read off its first bytes, whatever somebody said it is. */
record Picture(String mediaType, byte[] content, String hash) {
    private static final int SHORTEST = 12;
    private static final int HASH_BYTES = 8;

    /** Empty when it is none of the kinds that browsers only ever show. */
    static Optional<Picture> of(byte[] content) {
        return type(content).map(type -> new Picture(type, content, hash(content)));
    }

    private static Optional<String> type(byte[] content) {
        if (content.length < SHORTEST) {
            return Optional.empty();
        }
        if (startsWith(content, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (startsWith(content, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        return startsWith(content, 0, "RIFF") && startsWith(content, 8, "WEBP")
                ? Optional.of("image/webp")
                : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int offset, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (content[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static String hash(byte[] content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(whole, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
