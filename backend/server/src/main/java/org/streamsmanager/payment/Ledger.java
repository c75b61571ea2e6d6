package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** Writes and reads the ledger in the caller's transaction. */
@ApplicationScoped
class Ledger {
    private final LedgerRepository entries;
    private final Clock clock;

    Ledger(LedgerRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    void post(LedgerTransaction transaction) {
        UUID txn = Ids.next();
        transaction.lines().stream()
                .filter(line -> line.amount().minor() != 0)
                .forEach(line -> entries.persist(new LedgerEntry(txn, transaction, line, clock.instant())));
    }

    LedgerView of(UUID userId) {
        return new LedgerView(entries.of(userId));
    }
}
