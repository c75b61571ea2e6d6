package org.streamsmanager.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The form in which names and addresses are compared: NFKC, trimmed, lower case. */
public final class Normal {
    private Normal() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Null for null or blank text. */
    public static String orNull(String text) {
        return Optional.ofNullable(text)
                .map(Normal::of)
                .filter(t -> !t.isEmpty())
                .orElse(null);
    }
}
