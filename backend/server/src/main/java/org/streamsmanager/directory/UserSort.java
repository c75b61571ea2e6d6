package org.streamsmanager.directory;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** By what the list can be ordered; nobody's date comes last. */
enum UserSort {
    CREATED_AT("u.created_at", "", false),
    DISPLAY_NAME("lower(u.display_name)", "", true),
    ACTIVE_UNTIL("coalesce(w.active_until, 'infinity'::timestamptz)", Fragments.WITH_ACTIVE_UNTIL, false),
    CHANGE_REQUIRED_SINCE("coalesce(u.change_required_at, 'infinity'::timestamptz)", "", false);

    private static final int LAST_YEAR = 9999;
    private final String key;
    private final String join;
    private final boolean textual;

    UserSort(String key, String join, boolean textual) {
        this.key = key;
        this.join = join;
        this.textual = textual;
    }

    static UserSort named(String name) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.at(CommonProblem.INVALID_VALUE, "?sort", "is not an order of this list"));
    }

    String parameter() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder camel = new StringBuilder(words[0]);
        Arrays.stream(words)
                .skip(1)
                .forEach(word ->
                        camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return camel.toString();
    }

    String key() {
        return key;
    }

    /** What the key needs beside the user. */
    String join() {
        return join;
    }

    /** The value of the key, as a cursor says it. */
    Object read(String written) {
        return textual ? written : time(written);
    }

    Class<?> type() {
        return textual ? String.class : OffsetDateTime.class;
    }

    private static OffsetDateTime time(String written) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(written);
            if (time.equals(OffsetDateTime.MAX) || (time.getYear() > 0 && time.getYear() <= LAST_YEAR)) {
                return time.equals(OffsetDateTime.MAX) ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeParseException unreadable) {
            // falls through to the one refusal
        }
        throw Refusal.at(CommonProblem.INVALID_VALUE, "?cursor", "is not a cursor of this list");
    }
}
