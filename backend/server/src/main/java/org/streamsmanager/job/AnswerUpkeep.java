package org.streamsmanager.job;

import jakarta.enterprise.context.ApplicationScoped;
import org.streamsmanager.http.Idempotency;

/** Answers to idempotency keys, which are good for a day. */
@ApplicationScoped
class AnswerUpkeep implements Upkeep {
    private final Idempotency idempotency;

    AnswerUpkeep(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Override
    public String what() {
        return "answers to repeated requests";
    }

    @Override
    public int deleteSome() {
        return idempotency.forgetExpired(AT_ONCE);
    }
}
