package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streamsmanager.simulator.control.ShareState;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.Refusal;

/** After a fault a change has been made or it has not: which of the two, each fault says. */
class ExplainableStateTest extends SimulatorTest {
    private static final List<Fault> UNDONE = List.of(
            new Fault.RateLimited(null),
            new Fault.Refusing(Refusal.TOKEN_INVALID),
            new Fault.Gone(),
            new Fault.Missing(),
            new Fault.Page(502),
            new Fault.Hang(),
            new Fault.CutBefore(),
            new Fault.Ignored());
    private static final List<Fault> DONE = List.of(
            new Fault.Slow(Duration.ofMillis(5)),
            new Fault.CutAfter(),
            new Fault.CutInBody(),
            new Fault.Stale(Duration.ofSeconds(9), 0),
            new Fault.EmptyList(null),
            new Fault.HalfList(null),
            new Fault.UnknownFields(),
            new Fault.WithoutFields(Fault.WithoutFields.OPTIONAL),
            new Fault.WrongMachine("other"),
            new Fault.HtmlInstead(),
            new Fault.Truncated());

    record Case(Fault fault, boolean done) {}

    static Stream<Case> cases() {
        return Stream.concat(
                UNDONE.stream().map(fault -> new Case(fault, false)),
                DONE.stream().map(fault -> new Case(fault, true)));
    }

    private List<Consumer<Client>> changes() {
        String v1 = "/api/servers/" + machine + "/shared_servers";
        long share = simulator.controls().sharesOf("luna").getFirst().id();
        return List.of(
                client -> client.post(v1, "{'shared_server':{'invited_email':'nova','library_section_ids':[]}}"),
                client -> client.post("/api/v2/shared_servers/" + share, "{'librarySectionIds':[]}"),
                client -> client.put("/api/v2/sharings/" + id("luna") + "?allowSync=0"),
                client -> client.delete("/api/v2/shared_servers/" + share),
                client -> client.delete("/api/v2/sharings/" + id("luna")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStateIsTheOneBeforeOrTheOneAfter(Case one) {
        List<Consumer<Client>> changes = changes();
        for (int i = 0; i < changes.size(); i++) {
            simulator.reset();
            List<ShareState> before = simulator.controls().shares();
            changes.get(i).accept(vega);
            List<ShareState> after = simulator.controls().shares();
            simulator.reset();
            simulator.faults().always(one.fault(), Target.plexTv("*", "*"));
            attempt(changes.get(i));
            simulator.faults().clear();
            assertEquals(one.done() ? after : before, simulator.controls().shares(), "change " + i);
        }
    }

    private void attempt(Consumer<Client> change) {
        try {
            change.accept(vega.patient(Duration.ofMillis(500)));
        } catch (Client.NoAnswer expected) {
            // That is what several of the faults are about.
        }
    }
}
