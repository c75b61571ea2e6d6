package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;

/** Answers a registration by mail. */
@ApplicationScoped
class RegistrationJob implements JobHandler<RegistrationJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("registration", Payload.class);
    private static final int PEOPLE_FIRST = 10;
    private final RegistrationTransactions transactions;

    RegistrationJob(RegistrationTransactions transactions) {
        this.transactions = transactions;
    }

    record Payload(UUID registrationId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        return JobResult.done(transactions.answer(payload.registrationId()));
    }

    @Override
    public int priority() {
        return PEOPLE_FIRST;
    }
}
