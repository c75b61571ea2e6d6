package org.streamsmanager.simulator.control;

import io.vertx.ext.web.Router;
import org.streamsmanager.simulator.fault.Faults;
import org.streamsmanager.simulator.listener.RequestRecord;

/** Everything below {@code /_sim}. */
public final class ControlRoutes {
    private ControlRoutes() {}

    public static void mount(
            Router router, Simulation simulation, Controls controls, Faults faults, RequestRecord record) {
        ControlPaths paths = new ControlPaths(router);
        new SimulationControls(simulation).mount(paths);
        new PeopleControls(controls).mount(paths);
        new SignInControls(controls).mount(paths);
        new ServerControls(controls, simulation).mount(paths);
        new FaultControls(faults).mount(paths);
        new RecordControls(record).mount(paths);
        paths.close();
    }
}
