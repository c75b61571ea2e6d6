package org.streamsmanager.simulator.listener;

import io.vertx.core.MultiMap;
import java.util.Map;
import java.util.TreeMap;

/** Secrets never enter the record: a test that prints it, or a demo that shows it, gives nothing away. */
final class Masking {
    private static final String SECRET_MEMBERS =
            "(?i)(\"(?:password|authToken|accessToken|verificationCode|code)\"\\s*:\\s*\")[^\"]*";
    private static final String SECRET_ARGUMENTS =
            "(?i)((?:^|[&?])(?:X-Plex-Token|password|verificationCode|code|authToken)=)[^&]*";

    private Masking() {}

    static Map<String, String> headers(MultiMap headers) {
        Map<String, String> masked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach(header -> masked.put(header.getKey(), header(header.getKey(), header.getValue())));
        return masked;
    }

    private static String header(String name, String value) {
        boolean secret = name.equalsIgnoreCase("X-Plex-Token") || name.equalsIgnoreCase("Authorization");
        return secret ? "****" : value;
    }

    static String text(String text) {
        return text == null ? "" : text.replaceAll(SECRET_MEMBERS, "$1****").replaceAll(SECRET_ARGUMENTS, "$1****");
    }
}
