package org.streamsmanager.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What panel and plex.tv should say of people whose access bulk edits change: kept beside the panel, by other means. */
final class AccessModel {
    /** Where a re-invite goes is the panel's to choose: read afterwards. */
    static final String ANYWHERE = "?";

    /** What somebody leaves who changes libraries at Plex. */
    static final List<String> DRIFTED = List.of("Music");

    final Map<String, Person> people = new TreeMap<>();
    private int given;

    /**
     * Access to one server, every time another one. {@code leaves}: what ends when it is accepted; {@code drifted}: somebody
     * changed its libraries at Plex.
     */
    record Access(
            int number, String server, boolean accepted, boolean drifted, List<String> libraries, Set<Integer> leaves) {
        Access invited() {
            return new Access(number, server, false, false, libraries, leaves);
        }

        Access with(boolean nowAccepted, boolean nowDrifted) {
            return new Access(number, server, nowAccepted, nowDrifted, libraries, leaves);
        }

        Access on(String found, List<String> everything) {
            return new Access(number, found, accepted, drifted, everything, leaves);
        }

        private String said() {
            return server + (accepted ? " accepted " : " invited ") + (drifted ? DRIFTED : libraries);
        }
    }

    /** {@code suspension} is its cause, or null. */
    record Person(String email, String suspension, List<Access> accesses, List<Integer> gifts, Set<String> letters) {
        boolean suspended() {
            return suspension != null;
        }

        boolean watches() {
            return !suspended() && accesses.stream().anyMatch(Access::accepted);
        }

        boolean isOn(String server) {
            return accesses.stream().anyMatch(access -> access.server().equals(server));
        }

        Set<Integer> numbers() {
            return accesses.stream().map(Access::number).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Access goes when somebody is suspended, and comes back by an invitation. */
        Person suspended(String cause) {
            return new Person(
                    email, cause, accesses.stream().map(Access::invited).toList(), gifts, letters);
        }

        Person with(List<Access> now) {
            return new Person(email, suspension, now, gifts, letters);
        }

        Person without(String server) {
            return with(accesses.stream()
                    .filter(access -> !access.server().equals(server))
                    .toList());
        }

        Person given(List<Integer> now) {
            return new Person(email, suspension, accesses, now, letters);
        }

        Person written(String letter) {
            Set<String> more = new TreeSet<>(letters);
            more.add(letter);
            return new Person(email, suspension, accesses, gifts, more);
        }

        /** As the database says it. */
        String inPanel() {
            return (suspended() ? suspension : "") + "|"
                    + accesses.stream().map(Access::server).sorted().toList() + "|" + gifts.size();
        }

        /** As plex.tv says it. */
        String atPlex() {
            return suspended()
                    ? "[]"
                    : accesses.stream().map(Access::said).sorted().toList().toString();
        }
    }

    Access access(String server, boolean accepted, List<String> libraries, Set<Integer> leaves) {
        return new Access(++given, server, accepted, false, libraries, leaves);
    }

    Person gift(Person person) {
        return person.given(
                Stream.concat(person.gifts().stream(), Stream.of(++given)).toList());
    }

    /** Somebody accepts: what they leave for it ends. */
    void accepts(String id, String server) {
        Person person = people.get(id);
        Access taken = person.accesses().stream()
                .filter(access -> access.server().equals(server))
                .findFirst()
                .orElseThrow();
        people.put(
                id,
                person.with(person.accesses().stream()
                        .filter(access -> !taken.leaves().contains(access.number()))
                        .map(access -> access == taken ? access.with(true, access.drifted()) : access)
                        .toList()));
    }

    /** Those that were there before, and again. */
    Person invitedBack(Person now, Person earlier) {
        List<Access> again = new ArrayList<>();
        earlier.accesses().forEach(old -> again.add(access(old.server(), false, old.libraries(), Set.of())));
        return now.with(again);
    }

    /** Whatever came since goes; who has nothing then is invited to where they were. Empty when that may not be. */
    Optional<Person> movedBack(Person now, Person earlier) {
        List<Access> left = now.accesses().stream()
                .filter(access -> earlier.numbers().contains(access.number()))
                .toList();
        if (!left.isEmpty() || earlier.accesses().isEmpty()) {
            return Optional.of(now.with(left));
        }
        Access old = earlier.accesses().stream()
                .min(Comparator.comparing(Access::number))
                .orElseThrow();
        return now.suspended()
                ? Optional.empty()
                : Optional.of(now.with(List.of(access(old.server(), false, BulkDeed.EVERYTHING, Set.of()))));
    }
}
