package org.streamsmanager.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** An opaque place in an ordered list: the values of the sort columns of the row next to it. */
public final class Cursor {
    private Cursor() {}

    public static String of(String... parts) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return Arrays.stream(parts)
                .map(part -> encoder.encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
    }

    /** Refuses anything that {@link #of} did not make with that many parts. */
    public static List<String> read(String cursor, int parts) {
        String[] encoded = cursor.split("\\.", -1);
        try {
            if (encoded.length == parts) {
                return Arrays.stream(encoded)
                        .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                        .toList();
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the one refusal
        }
        throw Refusal.at(CommonProblem.INVALID_VALUE, "?cursor", "is not a cursor of this list");
    }
}
