package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.streamsmanager.shared.CrashPoints;

/** Leads a set-based bulk edit through its chunks; smaller ones around somebody who cannot be changed. Not in a transaction. */
@ApplicationScoped
class ChunkRun {
    private static final int STEP = 8;
    private final BulkRunner runner;
    private final CrashPoints crashes;

    ChunkRun(BulkRunner runner, CrashPoints crashes) {
        this.runner = runner;
        this.crashes = crashes;
    }

    /** How many chunks it took. */
    int run(UUID id, SetAction action) {
        int size = runner.chunk();
        AtomicReference<Integer[]> taken = new AtomicReference<>();
        for (int chunks = 0; ; chunks++) {
            try {
                if (!runner.runChunk(id, action, size, taken::set)) {
                    return chunks;
                }
                size = Math.min(runner.chunk(), size * STEP);
            } catch (RuntimeException fault) {
                RowProblem problem = RowFault.of(fault).orElseThrow(() -> fault);
                if (taken.get().length == 1) {
                    runner.fail(id, taken.get()[0], problem);
                }
                size = Math.max(1, taken.get().length / STEP);
            }
            crashes.reached("bulk-chunk-done");
        }
    }
}
