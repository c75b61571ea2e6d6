package org.streamsmanager.simulator.plextv;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.streamsmanager.simulator.wire.Spelled;

/** Plex spells time in four ways. */
final class Times {
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private Times() {}

    /** {@code 2026-01-02T00:00:00Z}: whole seconds, as clients parse by pattern. */
    static String iso(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static Long unix(Instant instant) {
        return instant == null ? null : instant.getEpochSecond();
    }

    static Spelled spoken(Instant instant) {
        return new Spelled(SPOKEN.format(instant), iso(instant));
    }
}
