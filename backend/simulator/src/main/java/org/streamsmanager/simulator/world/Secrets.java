package org.streamsmanager.simulator.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Texts that look random but are the same in every run. */
public final class Secrets {
    private Secrets() {}

    public static String hex(String source, int length) {
        return HexFormat.of().formatHex(hash(source)).substring(0, length);
    }

    public static String text(String source, int length) {
        return encoded(source).substring(0, length);
    }

    /** Lower-case letters and digits only, as PIN codes are. */
    public static String code(String source, int length) {
        return encoded(source)
                .replaceAll("[^A-Za-z0-9]", "x")
                .toLowerCase(Locale.ROOT)
                .substring(0, length);
    }

    private static String encoded(String source) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(source));
    }

    private static byte[] hash(String source) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
