package org.streamsmanager.payment;

import java.time.Duration;
import java.time.Instant;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** What a preview was made of: the instant at which it was made, and a fingerprint of everything that it says. */
record PreviewToken(Instant at, String fingerprint) {
    private static final Duration LASTS = Duration.ofMinutes(15);

    static PreviewToken of(Instant at, Object... facts) {
        return new PreviewToken(at, Fingerprint.of(java.util.Arrays.deepToString(facts)));
    }

    /** Refused when it is not one of ours or is too old to be carried out as it was shown. */
    static PreviewToken read(String text, Instant now) {
        int dash = text.indexOf('.');
        try {
            Instant at = Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(dash, 0)), 36));
            if (!at.isAfter(now) && at.plus(LASTS).isAfter(now)) {
                return new PreviewToken(at, text.substring(dash + 1));
            }
        } catch (NumberFormatException notOurs) {
            // falls through to the one refusal
        }
        throw Refusal.of(CommonProblem.PREVIEW_STALE);
    }

    void require(PreviewToken seen) {
        if (!equals(seen)) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
    }

    Instant expiresAt() {
        return at.plus(LASTS);
    }

    String text() {
        return Long.toString(at.toEpochMilli(), 36) + "." + fingerprint;
    }
}
