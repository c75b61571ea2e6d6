package org.streamsmanager.simulator.control;

import io.vertx.ext.web.Router;
import org.streamsmanager.simulator.fault.Faults;
import org.streamsmanager.simulator.listener.RequestRecord;

/** Everything below {@code /_sim}. */
public record ControlRoutes(Simulation simulation, Hands hands, Faults faults, RequestRecord record) {

    public void mount(Router router) {
        ControlPaths paths = new ControlPaths(router);
        new SimulationControls(simulation).mount(paths);
        new PeopleControls(hands.controls(), hands.accounts()).mount(paths);
        new SignInControls(hands.accounts()).mount(paths);
        new ServerControls(hands.controls(), hands.servers(), simulation).mount(paths);
        new WatchingControls(hands.watching(), simulation).mount(paths);
        new FaultControls(faults).mount(paths);
        new RecordControls(record).mount(paths);
        paths.close();
    }
}
