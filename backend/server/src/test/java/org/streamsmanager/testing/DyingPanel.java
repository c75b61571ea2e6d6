package org.streamsmanager.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.streamsmanager.shared.CrashPoints;

/** Lets the work that is running die at a named place, once. */
@ApplicationScoped
public class DyingPanel implements CrashPoints {
    private volatile String next;

    public void diesAt(String name) {
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
            throw new Death(name);
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
