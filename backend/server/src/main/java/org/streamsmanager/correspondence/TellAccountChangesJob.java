package org.streamsmanager.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.streamsmanager.job.RecurringJob;

/** Writes to who was asked to come with another account; late enough that a mistake can be taken back before. */
@ApplicationScoped
class TellAccountChangesJob implements RecurringJob {
    private final RequirementLetters letters;

    TellAccountChangesJob(RequirementLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell-account-changes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String run() {
        int told = 0;
        int some = letters.next();
        while (some > 0) {
            told += some;
            some = letters.next();
        }
        return told + " people looked at";
    }
}
