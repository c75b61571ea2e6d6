package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
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
    private static final Assessment LISTED_TWICE = Assessment.ambiguous("listed more than once");
    private static final int TOGETHER = 200;
    private final PersonAssessor assessor;

    Previews(PersonAssessor assessor) {
        this.assessor = assessor;
    }

    Preview of(List<RemoteShare> people) {
        List<RemoteShare> ordered = people.stream().sorted(ORDER).toList();
        Set<String> seen = new HashSet<>();
        Set<RemoteShare> twice = Collections.newSetFromMap(new IdentityHashMap<>());
        ordered.stream().filter(person -> !first(person, seen)).forEach(twice::add);
        return new Preview(ordered.stream()
                .gather(Gatherers.windowFixed(TOGETHER))
                .flatMap(some -> lines(some, twice))
                .toList());
    }

    private Stream<Preview.Line> lines(List<RemoteShare> people, Set<RemoteShare> twice) {
        List<Assessment> assessments = assessor.assess(people);
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Preview.Line(
                        people.get(i), twice.contains(people.get(i)) ? LISTED_TWICE : assessments.get(i)));
    }

    private static boolean first(RemoteShare person, Set<String> seen) {
        List<String> keys = keys(person);
        boolean first = keys.stream().noneMatch(seen::contains);
        seen.addAll(keys);
        return first;
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
