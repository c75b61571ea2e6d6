package org.streamsmanager.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** Reads the texts of a filter, and names the one that makes no sense. */
record FilterReader(String pointer) {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    Optional<String> text(String field, String value) {
        Optional<String> text = Optional.ofNullable(value).map(String::strip).filter(given -> !given.isEmpty());
        if (text.filter(given -> given.indexOf('\0') >= 0).isPresent()) {
            throw refusal(field, "must not contain a zero character");
        }
        return text;
    }

    Optional<Boolean> flag(String field, String value) {
        return text(field, value).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal(field, "must be true or false");
        });
    }

    <E extends Enum<E>> Optional<E> word(String field, String value, Class<E> type) {
        return text(field, value)
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(word -> word.name().equals(text))
                        .findFirst()
                        .orElseThrow(
                                () -> refusal(field, "must be one of " + Arrays.toString(type.getEnumConstants()))));
    }

    Optional<UUID> id(String field, String value) {
        return text(field, value).map(read(UUID::fromString, field, "must be an id"));
    }

    Optional<Integer> days(String field, String value) {
        return text(field, value).map(text -> {
            if (!text.matches("\\d{1,4}")) {
                throw refusal(field, "must be a number of days");
            }
            return Integer.valueOf(text);
        });
    }

    /** An instant, or a date that stands for its beginning in UTC. */
    Optional<Instant> time(String field, String value) {
        return text(field, value)
                .map(read(FilterReader::instant, field, "must be a time such as 2026-01-31T00:00:00Z"));
    }

    private static Instant instant(String text) {
        Instant time = text.length() == "2026-01-31".length()
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new IllegalArgumentException("not a time of this world: " + text);
        }
        return time;
    }

    private <T> Function<String, T> read(Function<String, T> reading, String field, String message) {
        return text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                throw refusal(field, message);
            }
        };
    }

    private Refusal refusal(String field, String message) {
        return Refusal.at(CommonProblem.INVALID_VALUE, pointer + field, message);
    }
}
