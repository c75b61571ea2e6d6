package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.user.MergeLine;
import org.streamsmanager.user.TracesPart;

/** What was read of a person when they were taken in; old previews stay with whom they named. */
@ApplicationScoped
class ImportsPart extends TracesPart {
    private final ImportRowRepository rows;

    ImportsPart(ImportRowRepository rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "people-imports";
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        rows.forgetPerson(userId);
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of("times", rows.count("userId", userId));
    }
}
