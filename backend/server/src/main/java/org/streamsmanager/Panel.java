package org.streamsmanager;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.streamsmanager.demo.DemoCommunity;
import org.streamsmanager.login.SetupService;

/** Runs until it is told to stop; a panel without an administrator says where to make one. */
public class Panel implements QuarkusApplication {
    private final SetupService setup;
    private final DemoCommunity demo;

    Panel(SetupService setup, DemoCommunity demo) {
        this.setup = setup;
        this.demo = demo;
    }

    @Override
    public int run(String... arguments) {
        setup.offer().ifPresent(this::welcome);
        Quarkus.waitForExit();
        return 0;
    }

    private void welcome(String setUpAddress) {
        if (demo.wanted()) {
            demo.settle(setUpAddress).forEach(System.out::println);
        } else {
            System.out.println("Set up: " + setUpAddress);
        }
    }
}
