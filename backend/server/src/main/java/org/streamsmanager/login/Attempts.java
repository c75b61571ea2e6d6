package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;

/** For other modules: what a stranger may ask a few times only, then with longer and longer waits. */
@ApplicationScoped
public class Attempts {
    private final SignInBackoff backoff;

    Attempts(SignInBackoff backoff) {
        this.backoff = backoff;
    }

    /** Refused with the time to wait when {@code subject} or {@code address} asked too often; otherwise it counts. */
    public void spend(String purpose, String subject, String address) {
        backoff.spend(purpose, subject, address);
    }
}
