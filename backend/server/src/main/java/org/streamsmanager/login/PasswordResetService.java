package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.security.PasswordHashing;

/** The way back for who forgot the password. A stranger sees no difference between addresses: a job looks them up. */
@ApplicationScoped
class PasswordResetService {
    private static final String PURPOSE = "reset";
    private final SignInBackoff backoff;
    private final LoginLinks links;
    private final PasswordHashing passwords;
    private final Jobs jobs;

    PasswordResetService(SignInBackoff backoff, LoginLinks links, PasswordHashing passwords, Jobs jobs) {
        this.backoff = backoff;
        this.links = links;
        this.passwords = passwords;
        this.jobs = jobs;
    }

    @Transactional
    void request(String email, String address) {
        backoff.spend(PURPOSE, email, address);
        jobs.enqueue(PasswordResetJob.KEY, new PasswordResetJob.Payload(email));
    }

    /** No transaction is open while hashing. */
    SignedIn set(String token, String password, Client client) {
        links.requireValid(token);
        return links.use(token, passwords.hash(password), client);
    }
}
