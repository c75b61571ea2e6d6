package org.streamsmanager.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** An opaque place in an ordered list: the values of the sort columns of the row next to it. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String of(String... parts) {
        byte[] text = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Refuses anything that {@link #of} did not make with that many parts. */
    public static List<String> read(String cursor, int parts) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> values = Arrays.asList(text.split(SEPARATOR, -1));
            if (values.size() == parts) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the one refusal
        }
        throw Refusal.at(CommonProblem.INVALID_VALUE, "?cursor", "is not a cursor of this list");
    }
}
