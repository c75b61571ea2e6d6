package org.streamsmanager.mediaserver.plex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.mediaserver.Answer;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.InstallationService;
import org.streamsmanager.mediaserver.MediaAccount;
import org.streamsmanager.mediaserver.MediaSignIn;
import org.streamsmanager.mediaserver.SignInAttempt;
import org.streamsmanager.mediaserver.SignInResult;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.testing.PanelTest;

/** The contract of signing in, on a simulated plex.tv. */
@QuarkusTest
class PlexSignInTest extends PanelTest {
    private static final URI BACK = URI.create("https://panel.example.test/back?a=b&c=d%20e");

    @Inject
    InstallationService installation;

    private MediaSignIn plex;

    @BeforeEach
    void open() {
        plex = new PlexAccountAtHand(world.plex().plexTvUri()).signIn(installation);
    }

    @Test
    void whoSaysYesIsKnownByTheirAccount() {
        SignInAttempt attempt = begin();
        assertInstanceOf(SignInResult.Waiting.class, plex.ask(attempt.id()));
        world.plex().accounts().claimPin(attempt.code().reveal(), "luna");
        SignInResult.SignedIn luna = assertInstanceOf(SignInResult.SignedIn.class, plex.ask(attempt.id()));
        assertEquals("luna", luna.account().username());
        assertEquals("luna@example.test", luna.account().email());
        assertFalse(luna.account().remoteId().isEmpty());
        assertFalse(luna.account().uuid().isEmpty());
        MediaAccount hers = new PlexAccountAtHand(world.plex().plexTvUri())
                .open(luna.token().reveal());
        assertInstanceOf(Answer.Given.class, hers.profile(), "the token works");
    }

    @Test
    void thePageCarriesTheCodeWhereOnlyTheBrowserSeesIt() {
        SignInAttempt attempt = begin();
        String page = attempt.page().toString();
        String fragment = page.substring(page.indexOf('#'));
        assertTrue(page.startsWith(world.plex().plexTvUri().resolve("/auth") + "#?"), page);
        assertTrue(fragment.contains("code=" + attempt.code().reveal()), page);
        assertTrue(fragment.contains("clientID=" + installation.clientIdentifier()), page);
        assertTrue(fragment.contains("forwardUrl=https%3A%2F%2Fpanel.example.test%2Fback%3Fa%3Db%26c%3Dd%2520e"), page);
        assertEquals(Duration.ofMinutes(30), Duration.between(world.now(), attempt.expiresAt()));
        assertFalse(attempt.toString().contains(attempt.code().reveal()), "the code is printed");
    }

    @Test
    void whoSaysNoWaitsForEverAndTheAttemptEnds() {
        SignInAttempt attempt = begin();
        world.plex().accounts().denyPin(attempt.code().reveal());
        assertFalse(plex.ask(attempt.id()) instanceof SignInResult.SignedIn);
        world.pass(Duration.ofMinutes(31));
        assertInstanceOf(SignInResult.Expired.class, plex.ask(attempt.id()));
        assertInstanceOf(SignInResult.Expired.class, plex.ask("1"));
    }

    @Test
    void eachAttemptIsItsOwn() {
        SignInAttempt one = begin();
        SignInAttempt other = begin();
        world.plex().accounts().claimPin(other.code().reveal(), "nova");
        assertInstanceOf(SignInResult.Waiting.class, plex.ask(one.id()));
        assertInstanceOf(SignInResult.SignedIn.class, plex.ask(other.id()));
    }

    @Test
    void everyFaultIsJudgedAndNeverPassesForAnAnswer() {
        SignInAttempt attempt = begin();
        world.plex().accounts().claimPin(attempt.code().reveal(), "luna");
        faults().forEach((fault, judged) -> {
            for (String path : new String[] {"/api/v2/pins/*", "/api/v2/user"}) {
                world.plex().faults().clear();
                world.plex().faults().always(fault, Target.plexTv("GET", path));
                SignInResult seen = plex.ask(attempt.id());
                System.out.printf("%-40s %-16s %s%n", fault, path, seen);
                SignInResult.Failed failed = assertInstanceOf(SignInResult.Failed.class, seen, fault + " on " + path);
                assertEquals(judged, failed.failure(), fault + " on " + path);
                assertTrue(failed.retryAfter().isPositive());
            }
            world.plex().faults().clear();
            world.plex().faults().always(fault, Target.plexTv("POST", "/api/v2/pins"));
            if (plex.begin(BACK) instanceof Answer.Failed<SignInAttempt> begun) {
                assertEquals(judged, begun.failure(), fault + " on begin");
            } else {
                fail(fault + " on begin passed for an answer");
            }
        });
        world.plex().faults().clear();
        assertInstanceOf(SignInResult.SignedIn.class, plex.ask(attempt.id()), "an outage ends no sign-in");
    }

    private static Map<Fault, FailureClass> faults() {
        Map<Fault, FailureClass> faults = new LinkedHashMap<>();
        faults.put(new Fault.RateLimited(null), FailureClass.LIMITED);
        faults.put(new Fault.Page(502), FailureClass.UNAVAILABLE);
        faults.put(new Fault.HtmlInstead(), FailureClass.UNAVAILABLE);
        faults.put(new Fault.Truncated(), FailureClass.UNAVAILABLE);
        faults.put(new Fault.Hang(), FailureClass.UNAVAILABLE);
        faults.put(new Fault.CutBefore(), FailureClass.UNAVAILABLE);
        faults.put(new Fault.Gone(), FailureClass.GONE);
        faults.put(new Fault.Refusing(Refusal.TOKEN_INVALID), FailureClass.TOKEN_REJECTED);
        return faults;
    }

    private SignInAttempt begin() {
        return switch (plex.begin(BACK)) {
            case Answer.Given<SignInAttempt> given -> given.value();
            case Answer.Failed<SignInAttempt> failed -> throw new AssertionError(failed.toString());
        };
    }
}
