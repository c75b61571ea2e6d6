package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Short looks at the rows, for work that is not inside a transaction. */
@ApplicationScoped
class BulkRowReadings {
    private final BulkEditRowRepository rows;

    BulkRowReadings(BulkEditRowRepository rows) {
        this.rows = rows;
    }

    @Transactional
    int size(UUID bulkEditId) {
        return rows.size(bulkEditId);
    }

    @Transactional
    List<BulkEditRow> range(UUID bulkEditId, int from, int to) {
        return rows.range(bulkEditId, from, to);
    }

    /** Some that wait, not held: whoever takes one looks again. */
    @Transactional
    List<Integer> waiting(UUID bulkEditId, int size) {
        return rows.peek(bulkEditId, size);
    }

    @Transactional
    List<Integer> underWay(UUID bulkEditId) {
        return rows.ordinalsUnderWay(bulkEditId);
    }
}
