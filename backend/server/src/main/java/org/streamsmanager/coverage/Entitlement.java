package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.UUID;

/**
 * What a user is entitled to now. {@code active}: permanent or covered. {@code until}: the end of the coverage that runs
 * on without a gap, or of the last one when it is over; null for permanent people and those who never had any.
 * {@code planId}: the plan of the running coverage, the default plan for permanent people without one, else null.
 */
public record Entitlement(
        boolean active, boolean suspended, boolean permanent, Instant until, UUID planId, Standing standing) {
    /** The only reason for access. */
    public boolean entitled() {
        return active && !suspended;
    }
}
