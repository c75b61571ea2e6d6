package org.streamsmanager.bulk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.streamsmanager.shared.Refusal;

/** The fields that were given to an action: only those that it has, each of its type and within its bounds. */
public final class BulkValues {
    private static final String POINTER = "/fields/";
    private static final int LONGEST_TAG = 50;
    private final Map<String, Object> values;

    private BulkValues(Map<String, Object> values) {
        this.values = values;
    }

    static BulkValues of(List<BulkField> fields, Map<String, Object> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            BulkField field = fields.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> refusal(name, "is not a field of this action"));
            if (value != null) {
                values.put(name, read(field, value));
            }
        });
        fields.stream()
                .filter(field -> field.required() && !values.containsKey(field.name()))
                .findFirst()
                .ifPresent(field -> {
                    throw refusal(field.name(), "is missing");
                });
        return new BulkValues(values);
    }

    /** Names the field that is refused. */
    public static Refusal refusal(String field, String message) {
        return Refusal.at(BulkProblem.INVALID_FIELDS, POINTER + field, message);
    }

    public boolean touched(String field) {
        return values.containsKey(field);
    }

    public Optional<Object> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** What was touched, in the order of the action's fields. */
    public Map<String, Object> asMap() {
        return new LinkedHashMap<>(values);
    }

    private static Object read(BulkField field, Object value) {
        return switch (field.type()) {
            case BOOLEAN -> require(field, value, Boolean.class, "must be true or false", flag -> true);
            case TEXT ->
                require(
                        field,
                        value,
                        String.class,
                        "must be a text of at most " + field.most() + " characters",
                        text -> text.length() <= field.most() && text.indexOf('\0') < 0);
            case CHOICE ->
                require(field, value, String.class, "must be one of " + field.choices(), field.choices()::contains);
            case NUMBER ->
                require(
                        field,
                        value,
                        Integer.class,
                        "must be a whole number from 1 to " + field.most(),
                        number -> number >= 1 && number <= field.most());
            case TIME ->
                require(
                        field,
                        value,
                        String.class,
                        "must be a time such as 2026-01-31T00:00:00Z",
                        text -> reads(text, Instant::parse));
            case PLAN, SERVER ->
                require(field, value, String.class, "must be an id", text -> reads(text, UUID::fromString));
            case TAGS -> tags(field, value);
        };
    }

    private static <T> T require(
            BulkField field, Object value, Class<T> type, String message, Function<T, Boolean> holds) {
        if (type.isInstance(value) && holds.apply(type.cast(value))) {
            return type.cast(value);
        }
        throw refusal(field.name(), message);
    }

    private static boolean reads(String text, Function<String, ?> reader) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return false;
        }
    }

    private static List<String> tags(BulkField field, Object value) {
        String message = "must be 1 to " + field.most() + " tags of at most " + LONGEST_TAG + " characters";
        List<?> given =
                require(field, value, List.class, message, list -> !list.isEmpty() && list.size() <= field.most());
        return given.stream()
                .map(each -> each instanceof String tag ? tag.strip() : null)
                .map(tag -> Optional.ofNullable(tag)
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TAG && text.indexOf('\0') < 0)
                        .orElseThrow(() -> refusal(field.name(), message)))
                .distinct()
                .sorted()
                .toList();
    }
}
