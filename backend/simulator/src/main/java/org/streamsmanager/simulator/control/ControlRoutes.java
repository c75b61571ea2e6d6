package org.streamsmanager.simulator.control;

import io.vertx.ext.web.Router;
import org.streamsmanager.simulator.fault.Faults;
import org.streamsmanager.simulator.listener.RequestRecord;

/** Everything below {@code /_sim}. */
public record ControlRoutes(
        Simulation simulation, Controls controls, Watching watching, Faults faults, RequestRecord record) {

    public void mount(Router router) {
        ControlPaths paths = new ControlPaths(router);
        new SimulationControls(simulation).mount(paths);
        new PeopleControls(controls).mount(paths);
        new SignInControls(controls).mount(paths);
        new ServerControls(controls, simulation).mount(paths);
        new WatchingControls(watching, simulation).mount(paths);
        new FaultControls(faults).mount(paths);
        new RecordControls(record).mount(paths);
        paths.close();
    }
}
