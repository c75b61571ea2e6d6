package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.PersonalRows;

/** What bulk edits have seen of a person. */
@ApplicationScoped
class BulkEditsPart extends TracesPart {
    private final PersonalRows rows;

    BulkEditsPart(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "bulk-edits";
    }

    /** Nothing of its own: what bulk edits keep are copies of what the other parts name. */
    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        rows.forget(userId);
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of("items", rows.of(userId));
    }
}
