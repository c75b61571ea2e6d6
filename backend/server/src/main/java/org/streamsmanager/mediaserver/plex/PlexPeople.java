package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.streamsmanager.mediaserver.PersonKind;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;

/** Adds what the lists of friends and of the home know about people: two or three calls, whatever their number. */
final class PlexPeople {
    private final PlexCalls calls;
    private final PlexShares shares;
    private final Clock clock;
    private boolean reused;
    private final Map<String, PlexModel.Person> friends = new HashMap<>();
    private final Map<String, PlexModel.Person> home = new HashMap<>();

    PlexPeople(PlexCalls calls, PlexShares shares, Clock clock) {
        this.calls = calls;
        this.shares = shares;
        this.clock = clock;
    }

    /** Lists that were read for another server within {@code age} are good enough. */
    Reading<RemoteShare> of(String machineId, Duration age) {
        return calls.lists()
                .of(machineId, clock.instant().minus(age))
                .map(taken -> again(taken, machineId))
                .orElseGet(() -> anew(machineId));
    }

    private Reading<RemoteShare> again(PlexLists.Taken taken, String machineId) {
        reused = true;
        friends.putAll(taken.friends());
        home.putAll(taken.home());
        return known(PlexShares.among(taken.shares(), machineId), true);
    }

    private Reading<RemoteShare> anew(String machineId) {
        Instant now = clock.instant();
        List<PlexModel.Share> all = calls.either("shares", shares::everything, () -> null);
        boolean whole = read();
        if (all == null) {
            return known(shares.v1(machineId), whole);
        }
        if (whole) {
            calls.lists().keep(new PlexLists.Taken(now, all, Map.copyOf(friends), Map.copyOf(home)), machineId);
        }
        return known(PlexShares.among(all, machineId), whole);
    }

    private Reading<RemoteShare> known(Reading<RemoteShare> reading, boolean whole) {
        return switch (reading) {
            case Reading.Complete<RemoteShare> complete -> known(complete, whole);
            case Reading.Partial<RemoteShare> partial -> new Reading.Partial<>(known(partial.items()), partial.why());
            case Reading.Suspicious<RemoteShare> suspicious -> suspicious;
            case Reading.Failed<RemoteShare> failed -> failed;
        };
    }

    private Reading<RemoteShare> known(Reading.Complete<RemoteShare> complete, boolean whole) {
        List<RemoteShare> people = known(complete.items());
        return whole
                ? new Reading.Complete<>(people)
                : new Reading.Partial<>(people, "friends or home could not be read; addresses may be missing");
    }

    private List<RemoteShare> known(List<RemoteShare> shares) {
        List<RemoteShare> found = shares.stream().map(this::known).toList();
        boolean missing =
                found.stream().anyMatch(share -> share.accepted() && share.email() == null && share.username() != null);
        return missing ? found.stream().map(withAddresses(knownAddresses())).toList() : found;
    }

    private Map<String, String> knownAddresses() {
        return reused ? calls.lists().addresses().orElseGet(this::addresses) : addresses();
    }

    /** Somebody can have access without being a friend: only the old interface says with which address. */
    private Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        boolean read = tolerant(() -> PlexText.children(PlexText.container(calls.body(calls.v1()::users)), "User")
                .forEach(user -> addresses.put(PlexText.attribute(user, "id"), PlexText.attribute(user, "email"))));
        if (read) {
            calls.lists().keepAddresses(addresses);
        }
        return addresses;
    }

    private static UnaryOperator<RemoteShare> withAddresses(Map<String, String> addresses) {
        return share -> {
            String address = share.email() == null ? addresses.get(share.remoteUserId()) : null;
            return address == null || address.isEmpty() ? share : share.withEmail(address);
        };
    }

    private RemoteShare known(RemoteShare share) {
        RemoteShare found = share;
        PlexModel.Person person = home.getOrDefault(share.remoteUserId(), friends.get(share.remoteUserId()));
        if (person != null
                && found.email() == null
                && person.email() != null
                && !person.email().isEmpty()) {
            found = found.withEmail(person.email());
        }
        if (home.containsKey(share.remoteUserId())) {
            found = found.withKind(person.restricted() ? PersonKind.MANAGED : PersonKind.HOME);
        }
        return found;
    }

    private boolean read() {
        boolean friendsRead = tolerant(() -> {
            List<PlexModel.Person> list = PlexText.json(calls.body(calls.v2()::friends), new TypeReference<>() {});
            keep(list, friends);
        });
        boolean homeRead = tolerant(() -> {
            PlexModel.Home list = PlexText.json(calls.body(calls.v2()::home), new TypeReference<>() {});
            keep(list.users() == null ? List.of() : list.users(), home);
        });
        return friendsRead && homeRead;
    }

    private static void keep(List<PlexModel.Person> people, Map<String, PlexModel.Person> map) {
        people.stream().filter(person -> person.id() != null).forEach(person -> map.put(person.id(), person));
    }

    private static boolean tolerant(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (PlexFailure failure) {
            return false;
        }
    }
}
