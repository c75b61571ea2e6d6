package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.shared.Normal;

/** Judges everybody of a reading: accepted shares before invitations; who is listed twice counts once. */
@ApplicationScoped
class Previews {
    private static final Comparator<RemoteShare> ORDER = Comparator.comparing(RemoteShare::accepted)
            .reversed()
            .thenComparing(person -> Normal.of(PersonName.of(person)))
            .thenComparing(person -> Objects.toString(person.remoteShareId(), ""));
    private final PersonAssessor assessor;

    Previews(PersonAssessor assessor) {
        this.assessor = assessor;
    }

    Preview of(List<RemoteShare> people) {
        Set<String> seen = new HashSet<>();
        return new Preview(people.stream()
                .sorted(ORDER)
                .map(person -> new Preview.Line(person, assess(person, seen)))
                .toList());
    }

    private Assessment assess(RemoteShare person, Set<String> seen) {
        List<String> keys = keys(person);
        boolean twice = keys.stream().anyMatch(seen::contains);
        seen.addAll(keys);
        return twice ? Assessment.ambiguous("listed more than once") : assessor.assess(person);
    }

    private static List<String> keys(RemoteShare person) {
        return Stream.of(
                        key("id", person.remoteUserId()),
                        key("email", Normal.orNull(person.email())),
                        key("name", Normal.orNull(person.username())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String key(String kind, String value) {
        return value == null ? null : kind + ":" + value;
    }
}
