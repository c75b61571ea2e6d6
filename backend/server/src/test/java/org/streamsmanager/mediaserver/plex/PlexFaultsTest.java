package org.streamsmanager.mediaserver.plex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.mediaserver.Answer;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.Invitation;
import org.streamsmanager.mediaserver.Lookup;
import org.streamsmanager.mediaserver.MediaAccount;
import org.streamsmanager.mediaserver.Outcome;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Rights;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.testing.PanelTest;

/** Every fault on every call: how it is judged, and that it never passes for the truth. */
@QuarkusTest
class PlexFaultsTest extends PanelTest {
    private static final String TOKEN = "vega-token";
    private MediaAccount vega;
    private String observatory;
    private String movies;

    @BeforeEach
    void open() {
        vega = new PlexAccountAtHand(world.plex().plexTvUri()).open(TOKEN);
        observatory = PlexAccountAtHand.server(vega, "Observatory").machineId();
        movies = complete(vega.libraries(observatory)).getFirst().globalId();
    }

    @Test
    void everyFaultIsJudgedOnEveryRead() {
        List<String> wrong = new ArrayList<>();
        faults().forEach((name, expected) -> reads().forEach((call, read) -> {
            world.plex().faults().clear();
            world.plex().faults().always(expected.fault(), Target.plexTv("*", "*"));
            String seen = read.apply(vega);
            System.out.printf("%-22s %-10s %s%n", name, call, seen);
            if (!seen.equals(expected.judgement().name())) {
                wrong.add(name + " on " + call + ": " + seen + ", not " + expected.judgement());
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyFaultIsJudgedOnInviting() {
        Map<String, Class<? extends Outcome>> expected = new LinkedHashMap<>();
        expected.put("dead token", Outcome.Unavailable.class);
        expected.put("limited", Outcome.Unavailable.class);
        expected.put("error 500", Outcome.Unknown.class);
        expected.put("error 503", Outcome.Unknown.class);
        expected.put("page instead", Outcome.Unknown.class);
        expected.put("truncated", Outcome.Unknown.class);
        expected.put("hang", Outcome.Unknown.class);
        expected.put("cut before", Outcome.Unknown.class);
        expected.put("cut after", Outcome.Unknown.class);
        expected.put("cut in body", Outcome.Unknown.class);
        expected.put("gone everywhere", Outcome.Unavailable.class);
        expected.put("missing everywhere", Outcome.Refused.class);
        expected.forEach((name, outcome) -> {
            world.plex().reset();
            world.plex().faults().always(faults().get(name).fault(), Target.plexTv("POST", "*"));
            Outcome seen = invite();
            System.out.printf("%-22s %-10s %s%n", name, "invite", seen);
            assertInstanceOf(outcome, seen, name);
        });
    }

    @Test
    void anInvitationWhoseAnswerWasLostIsUnknownWhetherItWasMadeOrNot() {
        world.plex().faults().once(new Fault.CutBefore(), Target.plexTv("POST", "/api/v2/shared_servers"));
        assertInstanceOf(Outcome.Unknown.class, invite());
        assertEquals(0, world.plex().controls().sharesOf("nova").size());
        world.plex().faults().once(new Fault.CutAfter(), Target.plexTv("POST", "/api/v2/shared_servers"));
        assertInstanceOf(Outcome.Unknown.class, invite());
        assertEquals(1, world.plex().controls().sharesOf("nova").size());
        assertInstanceOf(Outcome.AlreadyThere.class, invite());
    }

    @Test
    void whatNeverLeftIsUnavailableAndNotUnknown() {
        MediaAccount lost = new PlexAccountAtHand(PlexAccountAtHand.nobody()).open(TOKEN);
        assertInstanceOf(
                Outcome.Unavailable.class,
                lost.invite(observatory, new Invitation("nova", Set.of(movies), Rights.NONE)));
        assertInstanceOf(Outcome.Unavailable.class, lost.end(observatory, "1"));
    }

    @Test
    void anEmptyOrTornListIsNeverComplete() {
        world.plex().faults().always(new Fault.EmptyList(null), Target.plexTv("GET", "*"));
        assertInstanceOf(Reading.Suspicious.class, vega.shares(observatory));
        assertInstanceOf(Reading.Suspicious.class, vega.people(observatory));
        assertInstanceOf(Reading.Suspicious.class, vega.libraries(observatory));
        assertInstanceOf(Reading.Suspicious.class, vega.servers());
    }

    @Test
    void peopleWithoutTheListOfFriendsAreAdmittedToBePartial() {
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("GET", "/api/v2/friends"));
        Reading.Partial<RemoteShare> partial = partial(vega.people(observatory));
        assertEquals(complete(vega.shares(observatory)).size(), partial.items().size());
    }

    @Test
    void unknownFieldsAndAbsentOnesDoNotMatter() {
        List<RemoteShare> before = complete(vega.shares(observatory));
        world.plex().faults().always(new Fault.UnknownFields(), Target.plexTv("*", "*"));
        List<RemoteShare> after = complete(vega.shares(observatory));
        assertEquals(withoutSettings(before), withoutSettings(after));
        assertNotEquals(
                before.getFirst().settings(), after.getFirst().settings(), "kept whole, to be written back whole");
        assertEquals(3, complete(vega.libraries(observatory)).size());
        assertInstanceOf(Answer.Given.class, vega.profile());
        world.plex().faults().clear();
        world.plex().faults().always(new Fault.WithoutFields(Fault.WithoutFields.OPTIONAL), Target.plexTv("*", "*"));
        assertEquals(before.size(), complete(vega.shares(observatory)).size());
        assertInstanceOf(Answer.Given.class, vega.profile());
        assertInstanceOf(Reading.Complete.class, vega.servers());
    }

    @Test
    void theTimeToWaitIsTakenFromTheAnswerWhenItNamesOne() {
        world.plex().faults().always(new Fault.RateLimited(77), Target.plexTv("*", "*"));
        assertEquals(Duration.ofSeconds(77), failed(vega.shares(observatory)).retryAfter());
        world.plex().faults().clear();
        world.plex().faults().always(new Fault.RateLimited(null), Target.plexTv("*", "*"));
        assertEquals(Duration.ofSeconds(30), failed(vega.shares(observatory)).retryAfter());
    }

    @Test
    void noFailureTellsTheToken() {
        faults().values().forEach(expected -> {
            world.plex().faults().clear();
            world.plex().faults().always(expected.fault(), Target.plexTv("*", "*"));
            assertFalse(vega.profile().toString().contains(TOKEN), expected::toString);
        });
    }

    @Test
    void requestsCarryWhatPlexTvWantsAndNoTokenInTheirAddress() {
        vega.people(observatory);
        invite();
        world.plex().record().all().forEach(request -> {
            assertEquals("streams-manager-test", request.headers().get("X-Plex-Client-Identifier"), request::toString);
            assertFalse(request.query() != null && request.query().contains("oken"), request::toString);
        });
        assertEquals(List.of(), world.plex().record().unknown());
    }

    private Map<String, Expected> faults() {
        Map<String, Expected> faults = new LinkedHashMap<>();
        faults.put("dead token", new Expected(new Fault.Refusing(Refusal.TOKEN_INVALID), FailureClass.TOKEN_REJECTED));
        faults.put("limited", new Expected(new Fault.RateLimited(null), FailureClass.LIMITED));
        faults.put("error 500", new Expected(new Fault.Page(500), FailureClass.UNAVAILABLE));
        faults.put("error 503", new Expected(new Fault.Page(503), FailureClass.UNAVAILABLE));
        faults.put("page instead", new Expected(new Fault.HtmlInstead(), FailureClass.UNAVAILABLE));
        faults.put("truncated", new Expected(new Fault.Truncated(), FailureClass.UNAVAILABLE));
        faults.put("hang", new Expected(new Fault.Hang(), FailureClass.UNAVAILABLE));
        faults.put("cut before", new Expected(new Fault.CutBefore(), FailureClass.UNAVAILABLE));
        faults.put("cut after", new Expected(new Fault.CutAfter(), FailureClass.UNAVAILABLE));
        faults.put("cut in body", new Expected(new Fault.CutInBody(), FailureClass.UNAVAILABLE));
        faults.put("gone everywhere", new Expected(new Fault.Gone(), FailureClass.GONE));
        faults.put("missing everywhere", new Expected(new Fault.Missing(), FailureClass.NOT_FOUND));
        faults.put("unprocessable", new Expected(new Fault.Page(422), FailureClass.REFUSED));
        faults.put("forbidden", new Expected(new Fault.Page(403), FailureClass.REFUSED));
        return faults;
    }

    private Map<String, Function<MediaAccount, String>> reads() {
        Map<String, Function<MediaAccount, String>> reads = new LinkedHashMap<>();
        reads.put("profile", account -> word(account.profile(), account));
        reads.put("servers", account -> word(account.servers(), account));
        reads.put("libraries", account -> word(account.libraries(observatory), account));
        reads.put("shares", account -> word(account.shares(observatory), account));
        reads.put("people", account -> word(account.people(observatory), account));
        reads.put("lookup", account -> word(account.lookUp("nova"), account));
        return reads;
    }

    /** A failure must be told in the result and be remembered alike. */
    private static String word(Object result, MediaAccount account) {
        String remembered =
                account.failure().map(failure -> failure.kind().name()).orElse("nothing failed");
        return switch (result) {
            case Answer.Failed<?> failed -> same(failed.failure().name(), remembered);
            case Reading.Failed<?> failed -> same(failed.failure().name(), remembered);
            case Lookup.Undetermined undetermined -> remembered;
            default -> result.toString();
        };
    }

    private static String same(String told, String remembered) {
        return told.equals(remembered) ? told : told + " but remembered as " + remembered;
    }

    private Outcome invite() {
        return vega.invite(observatory, new Invitation("nova", Set.of(movies), Rights.NONE));
    }

    private static <T> List<T> complete(Reading<T> reading) {
        if (reading instanceof Reading.Complete<T> complete) {
            return complete.items();
        }
        throw new AssertionError("expected a complete reading, got " + reading);
    }

    private static <T> Reading.Partial<T> partial(Reading<T> reading) {
        if (reading instanceof Reading.Partial<T> partial) {
            return partial;
        }
        throw new AssertionError("expected a partial reading, got " + reading);
    }

    private static <T> Reading.Failed<T> failed(Reading<T> reading) {
        if (reading instanceof Reading.Failed<T> failed) {
            return failed;
        }
        throw new AssertionError("expected a failure, got " + reading);
    }

    private record Expected(Fault fault, FailureClass judgement) {}

    private static List<RemoteShare> withoutSettings(List<RemoteShare> shares) {
        return shares.stream().map(share -> share.withSettings(null)).toList();
    }
}
