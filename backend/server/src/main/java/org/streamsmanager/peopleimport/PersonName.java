package org.streamsmanager.peopleimport;

import java.util.stream.Stream;
import org.streamsmanager.mediaserver.RemoteShare;

/** What a person is called here at first. */
final class PersonName {
    private static final int MAX = 200;
    private static final String NAMELESS = "Nameless";

    private PersonName() {}

    static String of(RemoteShare person) {
        String name = Stream.of(person.title(), person.username(), person.email())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(NAMELESS)
                .strip();
        return name.substring(0, Math.min(MAX, name.length()));
    }
}
