package org.streamsmanager.mediaserver.plex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.streamsmanager.mediaserver.ShareChange;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.testing.PanelTest;

/** Every fault on every call: how it is judged, and that it never passes for the truth. */
@QuarkusTest
class PlexFaultsTest extends PanelTest {
    private static final String TOKEN = "vega-token";
    private static final Set<String> SOMETHING_MAY_HAVE_HAPPENED = Set.of("Applied", "Unknown", "AlreadyThere");
    private MediaAccount vega;
    private String observatory;
    private String movies;

    @BeforeEach
    void open() {
        vega = new PlexAccountAtHand(world.plex().plexTvUri()).open(TOKEN);
        observatory = PlexAccountAtHand.server(vega, "Observatory").machineId();
        movies = complete(vega.libraries(observatory)).getFirst().globalId().value();
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
    void everyFaultIsJudgedOnEveryWrite() {
        List<String> wrong = new ArrayList<>();
        System.out.printf("%n%-22s %-10s %-16s %-14s %s%n", "fault", "call", "judged", "outcome", "effect");
        Map<String, Expected> faults = faults();
        faults.put("terms", new Expected(new Fault.Refusing(Refusal.TERMS), FailureClass.REFUSED));
        faults.put(
                "already shared",
                new Expected(new Fault.Refusing(Refusal.ALREADY_SHARED), FailureClass.ALREADY_SHARED));
        faults.forEach((name, expected) -> writes().forEach((call, write) -> {
            world.plex().reset();
            Supplier<Outcome> prepared = write.get();
            List<String> before = access();
            List.of("POST", "PUT", "DELETE")
                    .forEach(method -> world.plex().faults().always(expected.fault(), Target.plexTv(method, "*")));
            Outcome outcome = prepared.get();
            boolean made = !access().equals(before);
            String seen = outcome.getClass().getSimpleName();
            String judged = vega.failure().map(failure -> failure.kind().name()).orElse("-");
            System.out.printf("%-22s %-10s %-16s %-14s %s%n", name, call, judged, seen, made ? "made" : "not made");
            boolean nothingToTruncate = name.equals("truncated") && call.equals("end");
            if (!nothingToTruncate && !(expected.judgement() + expected.outcome(call)).equals(judged + seen)) {
                wrong.add(name + " on " + call + ": " + judged + ", " + seen);
            }
            if (made && !SOMETHING_MAY_HAVE_HAPPENED.contains(seen)) {
                wrong.add(name + " on " + call + ": was made, and nobody will look");
            }
        }));
        assertEquals(List.of(), wrong);
    }

    /** The promise is false, and only reading it back can tell: see the tests of share changes. */
    @Test
    void whatIsSilentlyIgnoredLooksApplied() {
        writes().forEach((call, write) -> {
            world.plex().reset();
            Supplier<Outcome> prepared = write.get();
            List<String> before = access();
            List.of("POST", "PUT", "DELETE")
                    .forEach(method -> world.plex().faults().always(new Fault.Ignored(), Target.plexTv(method, "*")));
            assertInstanceOf(Outcome.Applied.class, prepared.get(), call);
            assertEquals(before, access(), call);
        });
    }

    private Map<String, Supplier<Supplier<Outcome>>> writes() {
        Map<String, Supplier<Supplier<Outcome>>> writes = new LinkedHashMap<>();
        writes.put("invite", () -> this::invite);
        writes.put("change", () -> {
            RemoteShare luna = complete(vega.shares(observatory)).getFirst();
            ShareChange change =
                    new ShareChange(luna.remoteShareId(), luna.remoteUserId(), Set.of(movies), Rights.NONE, null);
            return () -> vega.change(observatory, change);
        });
        writes.put("end", () -> {
            String luna = complete(vega.shares(observatory)).getFirst().remoteShareId();
            return () -> vega.end(observatory, luna);
        });
        return writes;
    }

    /** Who may what, as plex.tv has it. */
    private List<String> access() {
        return world.plex().controls().shares().stream()
                .map(Object::toString)
                .sorted()
                .toList();
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
    void halfAListIsNotCompleteWhileASecondSourceKnowsTheOthers() {
        accepted("nova");
        accepted("stella");
        Set<String> known = ids(complete(vega.shares(observatory)));
        assertEquals(4, known.size());
        world.plex().faults().always(new Fault.HalfList(null), Target.plexTv("GET", "/api/v2/shared_servers/owned/*"));
        Reading.Partial<RemoteShare> half = partial(vega.shares(observatory, known));
        assertEquals(2, half.items().size());
        assertEquals("plex.tv's list misses 2 shares that it still knows", half.why());
        world.plex().faults().once(new Fault.Page(502), Target.plexTv("GET", "/api/servers/*"));
        assertTrue(partial(vega.shares(observatory, known)).why().contains("nothing confirms it"));
        world.plex().faults().clear();
        assertEquals(known, ids(complete(vega.shares(observatory, known))));
    }

    @Test
    void halfAListOfInvitationsIsNotCompleteEither() {
        invite();
        vega.invite(observatory, new Invitation("stella", Set.of(movies), Rights.NONE));
        Set<String> known = ids(complete(vega.shares(observatory)));
        world.plex()
                .faults()
                .always(new Fault.HalfList(null), Target.plexTv("GET", "/api/v2/shared_servers/owned/pending"));
        assertEquals(
                known.size() - 1,
                partial(vega.shares(observatory, known)).items().size());
    }

    @Test
    void whatNoSourceListsHasGone() {
        accepted("nova");
        Set<String> known = ids(complete(vega.shares(observatory)));
        world.plex().controls().unshare("nova", "Observatory");
        int before = vega.calls();
        assertEquals(known.size() - 1, complete(vega.shares(observatory, known)).size());
        assertEquals(4, vega.calls() - before, "two lists, and two more that confirm it");
    }

    private void accepted(String person) {
        vega.invite(observatory, new Invitation(person, Set.of(movies), Rights.NONE));
        world.plex().controls().accept(person, "Observatory");
    }

    private static Set<String> ids(List<RemoteShare> shares) {
        return shares.stream().map(RemoteShare::remoteShareId).collect(Collectors.toSet());
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
        faults.put("expired token 498", new Expected(new Fault.Page(498), FailureClass.TOKEN_REJECTED));
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
        reads.put("keep alive", account -> word(account.keepAlive(), account));
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

    private record Expected(Fault fault, FailureClass judgement) {
        /** A share that is not found may have been given anew: when it was to be changed, the lists are asked. */
        String outcome(String call) {
            return switch (judgement) {
                case TOKEN_REJECTED, LIMITED, GONE, PROXY -> "Unavailable";
                case UNAVAILABLE -> "Unknown";
                case ALREADY_SHARED -> "AlreadyThere";
                case REFUSED -> "Refused";
                case NOT_FOUND -> call.equals("change") ? "Unknown" : "Refused";
            };
        }
    }

    private static List<RemoteShare> withoutSettings(List<RemoteShare> shares) {
        return shares.stream().map(share -> share.withSettings(null)).toList();
    }
}
