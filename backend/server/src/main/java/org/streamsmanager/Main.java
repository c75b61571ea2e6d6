package org.streamsmanager;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the embedded database when no other one is configured, then the panel. */
@QuarkusMain
public class Main {
    public static void main(String... arguments) {
        EmbeddedDatabase.startIfNeeded();
        Quarkus.run(Panel.class, arguments);
    }
}
