package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;

/** Looks the address up where nobody waits for the answer. */
@ApplicationScoped
class PasswordResetJob implements JobHandler<PasswordResetJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("password-reset", Payload.class);
    private static final int PEOPLE_FIRST = 10;
    private final LoginLinks links;

    PasswordResetJob(LoginLinks links) {
        this.links = links;
    }

    record Payload(String email) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        return JobResult.done(links.mailTo(payload.email()));
    }

    @Override
    public int priority() {
        return PEOPLE_FIRST;
    }

    /** Not the address: runs are kept. */
    @Override
    public String subject(Payload payload) {
        return null;
    }
}
