package org.streamsmanager.simulator.plextv;

import org.streamsmanager.simulator.wire.Element;

/** The wrapper that v1 puts around everything. */
final class MyPlex {
    private MyPlex() {}

    static Element container(String machineIdentifier) {
        return Element.of("MediaContainer")
                .with("friendlyName", "myPlex")
                .with("identifier", "com.plexapp.plugins.myplex")
                .with("machineIdentifier", machineIdentifier);
    }
}
