package org.streamsmanager.shared;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.KeyedPage;
import org.hibernate.query.KeyedPage.KeyInterpretation;
import org.hibernate.query.Order;

/** What a cursor of a {@link Listing} says: the row beside the page, on which side, and the page's number. */
record ListingPlace(KeyInterpretation side, int number, List<Comparable<?>> key) {
    private static final int FIXED_PARTS = 3;

    static String cursor(Class<?> type, KeyedPage<?> page) {
        List<String> parts = new ArrayList<>();
        parts.add(type.getSimpleName());
        parts.add(page.getKeyInterpretation().name());
        parts.add(Integer.toString(page.getPage().getNumber()));
        page.getKey().forEach(value -> parts.add(write(value)));
        return Cursor.of(parts.toArray(String[]::new));
    }

    static ListingPlace read(Class<?> type, String cursor, int keys) {
        List<String> parts = Cursor.read(cursor, FIXED_PARTS + keys);
        try {
            List<Comparable<?>> key = new ArrayList<>();
            parts.subList(FIXED_PARTS, parts.size()).forEach(written -> key.add(value(written)));
            if (parts.getFirst().equals(type.getSimpleName())) {
                int number = Math.clamp(Integer.parseInt(parts.get(2)), 0, PageRequest.MAX_PAGE);
                return new ListingPlace(KeyInterpretation.valueOf(parts.get(1)), number, key);
            }
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            // falls through to the one refusal
        }
        throw Refusal.at(CommonProblem.INVALID_VALUE, "?cursor", "is not a cursor of this list");
    }

    <E> KeyedPage<E> page(List<Order<? super E>> order, int size) {
        KeyedPage<E> numbered = org.hibernate.query.Page.page(size, number).keyedBy(order);
        return numbered.withKey(key, side);
    }

    private static String write(Comparable<?> value) {
        return switch (value) {
            case Instant at -> "t" + at;
            case UUID id -> "u" + id;
            case Integer number -> "n" + number;
            case String text -> "s" + text;
            default -> throw new IllegalStateException("No cursor over " + value.getClass());
        };
    }

    private static Comparable<?> value(String written) {
        String rest = written.substring(Math.min(1, written.length()));
        return switch (written.isEmpty() ? ' ' : written.charAt(0)) {
            case 't' -> Instant.parse(rest);
            case 'u' -> UUID.fromString(rest);
            case 'n' -> Integer.valueOf(rest);
            case 's' -> rest;
            default -> throw new IllegalArgumentException(written);
        };
    }
}
