package org.streamsmanager.mediaserver.plex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.http.OutsideTransactions.CalledInTransaction;
import org.streamsmanager.mediaserver.AccountProfile;
import org.streamsmanager.mediaserver.Answer;
import org.streamsmanager.mediaserver.AvailableServer;
import org.streamsmanager.mediaserver.Invitation;
import org.streamsmanager.mediaserver.Lookup;
import org.streamsmanager.mediaserver.MediaAccount;
import org.streamsmanager.mediaserver.Outcome;
import org.streamsmanager.mediaserver.PersonKind;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteLibrary;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Rights;
import org.streamsmanager.mediaserver.ShareChange;
import org.streamsmanager.simulator.control.ShareState;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.LibraryType;
import org.streamsmanager.testing.PanelTest;

/** What the adapter says of plex.tv when all is well, in both generations of its interface. */
@QuarkusTest
class PlexMediaAccountTest extends PanelTest {
    private MediaAccount vega;
    private String observatory;

    @BeforeEach
    void open() {
        vega = new PlexAccountAtHand(world.plex().plexTvUri()).open("vega-token");
        observatory = PlexAccountAtHand.server(vega, "Observatory").machineId();
    }

    @Test
    void theProfileSaysWhoOwnsTheTokenAndThatTheyHaveAPass() {
        AccountProfile profile = given(vega.profile());
        assertEquals("vega", profile.username());
        assertEquals("vega@example.test", profile.email());
        assertTrue(profile.pass());
        assertTrue(profile.features().contains("session_kick"), () -> "features: " + profile.features());
    }

    @Test
    void onlyOwnedServersAreListed() {
        MediaAccount luna = new PlexAccountAtHand(world.plex().plexTvUri()).open("luna-token");
        assertEquals(List.of(), complete(luna.servers()), "luna has access to a server, but owns none");
        AvailableServer server = PlexAccountAtHand.server(vega, "Observatory");
        assertTrue(server.online());
        assertFalse(server.connections().isEmpty());
    }

    @Test
    void librariesCarryBothNumbersAndTheyDiffer() {
        List<RemoteLibrary> libraries = complete(vega.libraries(observatory));
        assertEquals(Set.of("Movies", "Series", "Music"), titles(libraries));
        libraries.forEach(library ->
                assertFalse(library.globalId().value().equals(library.localKey().value()), library::toString));
    }

    @Test
    void bothGenerationsListTheSameLibraries() {
        List<RemoteLibrary> byV1 = complete(vega.libraries(observatory));
        fault(new Fault.Gone(), "GET", "/api/servers/*");
        assertEquals(byV1, complete(vega.libraries(observatory)));
    }

    @Test
    void sharesAreAcceptedOnesAndOpenInvitations() {
        invite("nova@example.test", "Movies");
        List<RemoteShare> shares = complete(vega.shares(observatory));
        RemoteShare luna = of("luna", shares);
        assertTrue(luna.accepted());
        assertTrue(luna.rights().downloads());
        assertEquals(Set.of(id("Movies"), id("Music")), luna.libraryGlobalIds());
        RemoteShare nova = of("nova", shares);
        assertFalse(nova.accepted());
        assertEquals(Set.of(id("Movies")), nova.libraryGlobalIds());
    }

    @Test
    void anUnregisteredPersonHasAnAddressOnly() {
        invite("somebody.new@example.test", "Movies");
        RemoteShare share = complete(vega.shares(observatory)).stream()
                .filter(one -> "somebody.new@example.test".equals(one.email()))
                .findFirst()
                .orElseThrow();
        assertEquals(PersonKind.UNREGISTERED, share.kind());
        assertNull(share.remoteUserId());
        assertNull(share.username());
    }

    @Test
    void peopleHaveTheirAddressesAndKindsInFourCalls() {
        world.plex().record().clear();
        List<RemoteShare> people = complete(vega.people(observatory));
        assertEquals("luna@example.test", of("luna", people).email());
        RemoteShare kid = people.stream()
                .filter(person -> "Kid".equals(person.title()))
                .findFirst()
                .orElseThrow();
        assertEquals(PersonKind.MANAGED, kid.kind());
        assertNull(kid.email());
        assertEquals(4, world.plex().record().all().size());
    }

    @Test
    void theOldInterfaceListsAcceptedSharesAndAdmitsThatItDoesNotListAll() {
        fault(new Fault.Gone(), "GET", "/api/v2/shared_servers/*");
        Reading.Partial<?> partial = assertInstanceOf(Reading.Partial.class, vega.shares(observatory));
        RemoteShare luna = (RemoteShare) partial.items().stream()
                .filter(share -> "luna".equals(((RemoteShare) share).username()))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of(id("Movies"), id("Music")), luna.libraryGlobalIds());
    }

    @Test
    void anInvitationGivesExactlyTheNamedLibrariesAndRights() {
        Outcome outcome = vega.invite(observatory, new Invitation("nova", Set.of(id("Series")), new Rights(true)));
        Outcome.Applied applied = assertInstanceOf(Outcome.Applied.class, outcome);
        assertFalse(applied.alreadyAccepted());
        RemoteShare nova = of("nova", complete(vega.shares(observatory)));
        assertEquals(applied.remoteShareId(), nova.remoteShareId());
        assertEquals(Set.of(id("Series")), nova.libraryGlobalIds());
        assertFalse(nova.allLibraries());
        assertTrue(nova.rights().downloads());
    }

    @Test
    void theOldInterfaceInvitesTheSame() {
        fault(new Fault.Gone(), "POST", "/api/v2/shared_servers");
        assertInstanceOf(Outcome.Applied.class, invite("nova", "Series"));
        RemoteShare nova = of("nova", complete(vega.shares(observatory)));
        assertEquals(Set.of(id("Series")), nova.libraryGlobalIds());
        assertFalse(nova.rights().downloads());
    }

    @Test
    void anInvitationWithoutLibrariesCannotEvenBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Invitation("nova", Set.of(), Rights.NONE));
    }

    @Test
    void aSecondInvitationIsToldApartFromARefusedOne() {
        invite("nova", "Movies");
        assertInstanceOf(Outcome.AlreadyThere.class, invite("nova", "Movies"));
        assertInstanceOf(Outcome.Refused.class, invite("vega@example.test", "Movies"));
        assertInstanceOf(Outcome.Refused.class, invite("nobody-has-this-name", "Movies"));
        fault(new Fault.Gone(), "POST", "/api/v2/shared_servers");
        assertInstanceOf(Outcome.AlreadyThere.class, invite("nova", "Movies"));
    }

    @Test
    void aChangeSetsLibrariesAndRightsAndLeavesTheFilter() {
        RemoteShare luna = of("luna", complete(vega.shares(observatory)));
        changed(luna, luna.settings());
        fault(new Fault.Gone(), "POST", "/api/v2/shared_servers/*");
        changed(luna, luna.settings());
        changed(luna, null);
    }

    private void changed(RemoteShare luna, String settings) {
        world.plex().controls().changeLibraries("luna", "Observatory", "Movies");
        assertInstanceOf(
                Outcome.Applied.class,
                vega.change(
                        observatory,
                        new ShareChange(
                                luna.remoteShareId(),
                                luna.remoteUserId(),
                                Set.of(id("Series")),
                                Rights.NONE,
                                settings)));
        var now = world.plex().controls().sharesOf("luna").getFirst();
        assertEquals(List.of("Series"), now.libraries());
        assertFalse(now.settings().allowSync());
        assertEquals("label=kids", now.settings().filterMovies());
    }

    @Test
    void aChangeWithoutLibrariesCannotEvenBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new ShareChange("1", "2", Set.of(), Rights.NONE, null));
    }

    @Test
    void aLocalKeyIsRefusedAndNothingIsShared() {
        String localKey =
                complete(vega.libraries(observatory)).getFirst().localKey().value();
        Outcome outcome = vega.invite(observatory, new Invitation("nova", Set.of(localKey), Rights.NONE));
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(List.of(), world.plex().controls().sharesOf("nova"));
    }

    @Test
    void endingTakesAcceptedAndOpenOnesAwayAndMayBeRepeated() {
        String luna = of("luna", complete(vega.shares(observatory))).remoteShareId();
        String nova = applied(invite("nova", "Movies")).remoteShareId();
        assertInstanceOf(Outcome.Applied.class, vega.end(observatory, luna));
        assertInstanceOf(Outcome.Applied.class, vega.end(observatory, nova));
        assertInstanceOf(Outcome.Applied.class, vega.end(observatory, nova), "it is gone already");
        assertEquals(List.of(), sharesOf("luna", "nova"));
    }

    @Test
    void theOldInterfaceEndsTheSame() {
        fault(new Fault.Gone(), "DELETE", "/api/v2/shared_servers/*");
        String luna = of("luna", complete(vega.shares(observatory))).remoteShareId();
        String nova = applied(invite("nova", "Movies")).remoteShareId();
        String stranger = applied(invite("stranger@example.test", "Movies")).remoteShareId();
        assertInstanceOf(Outcome.Applied.class, vega.end(observatory, luna));
        assertInstanceOf(Outcome.Applied.class, vega.end(observatory, nova));
        assertInstanceOf(Outcome.Applied.class, vega.end(observatory, stranger));
        assertEquals(List.of(), sharesOf("luna", "nova", "stranger@example.test"));
    }

    @Test
    void lookingUpTellsKnownFromUnregisteredFromUnknown() {
        assertInstanceOf(Lookup.Known.class, vega.lookUp("nova@example.test"));
        assertInstanceOf(Lookup.Known.class, vega.lookUp("nova"));
        assertInstanceOf(Lookup.NotRegistered.class, vega.lookUp("plus+sign@example.test"));
        assertInstanceOf(Lookup.UnknownName.class, vega.lookUp("nobody-has-this-name"));
    }

    @Test
    void aCallInsideATransactionIsAMistakeAndReachesNobody() {
        world.plex().record().clear();
        assertThrows(
                CalledInTransaction.class,
                () -> QuarkusTransaction.requiringNew().run(() -> vega.profile()));
        assertEquals(List.of(), world.plex().record().all());
    }

    @Test
    void aServerWithoutLibrariesIsSuspicious() {
        world.plex().servers().removeLibrary("Observatory", "Movies");
        world.plex().servers().removeLibrary("Observatory", "Series");
        world.plex().servers().removeLibrary("Observatory", "Music");
        assertInstanceOf(Reading.Suspicious.class, vega.libraries(observatory));
        world.plex().servers().addLibrary("Observatory", LibraryType.MOVIE, "New", 1);
        assertEquals(Set.of("New"), titles(complete(vega.libraries(observatory))));
    }

    private void fault(Fault fault, String method, String path) {
        world.plex().faults().always(fault, Target.plexTv(method, path));
    }

    private Outcome invite(String whom, String title) {
        return vega.invite(observatory, new Invitation(whom, Set.of(id(title)), Rights.NONE));
    }

    private String id(String title) {
        return complete(vega.libraries(observatory)).stream()
                .filter(library -> library.title().equals(title))
                .findFirst()
                .orElseThrow()
                .globalId()
                .value();
    }

    private List<ShareState> sharesOf(String... people) {
        return List.of(people).stream()
                .flatMap(person -> world.plex().controls().sharesOf(person).stream())
                .toList();
    }

    private static Set<String> titles(List<RemoteLibrary> libraries) {
        return libraries.stream().map(RemoteLibrary::title).collect(Collectors.toSet());
    }

    private static RemoteShare of(String username, List<RemoteShare> shares) {
        return shares.stream()
                .filter(share -> username.equals(share.username()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no share of " + username + " in " + shares));
    }

    private static Outcome.Applied applied(Outcome outcome) {
        return assertInstanceOf(Outcome.Applied.class, outcome);
    }

    private static <T> List<T> complete(Reading<T> reading) {
        if (reading instanceof Reading.Complete<T> complete) {
            return complete.items();
        }
        throw new AssertionError("expected a complete reading, got " + reading);
    }

    private static <T> T given(Answer<T> answer) {
        if (answer instanceof Answer.Given<T> given) {
            return given.value();
        }
        throw new AssertionError("expected an answer, got " + answer);
    }
}
