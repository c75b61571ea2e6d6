package org.streamsmanager.coverage;

import java.util.Objects;
import java.util.UUID;

/** Time that is about to be given to a person, with its cause. */
record Grant(UUID userId, CoverageStep.Give give, String cause) {
    Grant {
        Objects.requireNonNull(userId, "userId is null");
        Objects.requireNonNull(give, "give is null");
        Objects.requireNonNull(cause, "cause is null");
    }
}
