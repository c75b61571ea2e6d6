package org.streamsmanager;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.streamsmanager.login.SetupService;

/** Runs until it is told to stop; a panel without an administrator says where to make one. */
public class Panel implements QuarkusApplication {
    private final SetupService setup;

    Panel(SetupService setup) {
        this.setup = setup;
    }

    @Override
    public int run(String... arguments) {
        setup.offer().ifPresent(address -> System.out.println("Set up: " + address));
        Quarkus.waitForExit();
        return 0;
    }
}
