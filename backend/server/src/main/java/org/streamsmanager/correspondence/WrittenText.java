package org.streamsmanager.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.shared.Fingerprint;

/** What an operator has written, in one language or in several. */
record WrittenText(Map<String, Object> fields) {
    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 10_000;

    static List<BulkField> all() {
        return LANGUAGES.stream()
                .flatMap(language -> List.of(
                        BulkField.text(subject(language), LONGEST_SUBJECT),
                        BulkField.text(text(language), LONGEST_TEXT))
                        .stream())
                .toList();
    }

    /** A subject needs its text, a text its subject, and one language must be there. */
    static Map<String, Object> check(BulkValues given) {
        Map<String, Object> fields = given.asMap();
        fields.values().removeIf(value -> value.toString().isBlank());
        for (String language : LANGUAGES) {
            require(fields, text(language), subject(language));
            require(fields, subject(language), text(language));
        }
        if (fields.isEmpty()) {
            throw BulkValues.refusal(subject(LANGUAGES.getFirst()), "write a subject and a text");
        }
        return fields;
    }

    /** The wanted language when it was written in, else one that was. */
    String language(String wanted) {
        return Optional.of(wanted)
                .filter(this::isIn)
                .orElseGet(
                        () -> LANGUAGES.stream().filter(this::isIn).findFirst().orElseThrow());
    }

    String subjectIn(String language) {
        return (String) fields.get(subject(language));
    }

    String textIn(String language) {
        return (String) fields.get(text(language));
    }

    /** Two with the same words are the same. */
    String fingerprint() {
        return Fingerprint.of(new TreeMap<>(fields).toString());
    }

    private boolean isIn(String language) {
        return fields.containsKey(subject(language));
    }

    private static void require(Map<String, Object> fields, String there, String other) {
        if (fields.containsKey(there) && !fields.containsKey(other)) {
            throw BulkValues.refusal(other, "is missing");
        }
    }

    private static String subject(String language) {
        return "subject" + capital(language);
    }

    private static String text(String language) {
        return "text" + capital(language);
    }

    private static String capital(String language) {
        return Character.toUpperCase(language.charAt(0)) + language.substring(1);
    }
}
