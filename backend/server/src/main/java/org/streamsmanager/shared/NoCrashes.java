package org.streamsmanager.shared;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

@DefaultBean
@ApplicationScoped
class NoCrashes implements CrashPoints {
    @Override
    public void reached(String name) {
        // The panel goes on.
    }
}
