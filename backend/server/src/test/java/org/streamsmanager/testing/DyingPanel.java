package org.streamsmanager.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.streamsmanager.shared.CrashPoints;

/** Lets the work that is running die at a named place, once, or something happen there. */
@ApplicationScoped
public class DyingPanel implements CrashPoints {
    private volatile String next;
    private volatile Runnable event;

    public void diesAt(String name) {
        runsAt(name, () -> {
            throw new Death(name);
        });
    }

    /** Something else happens there, once. */
    public void runsAt(String name, Runnable event) {
        this.event = event;
        this.next = name;
    }

    public void livesOn() {
        this.next = null;
    }

    public boolean died() {
        return next == null;
    }

    @Override
    public void reached(String name) {
        if (name.equals(next)) {
            next = null;
            event.run();
        }
    }

    /** Not an exception that anybody would handle. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death(String name) {
            super(name);
        }
    }
}
