package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;

/** What was done about a person, and why. What is erased of it is erased for all parts at once, at the end. */
@ApplicationScoped
class HistoryPart extends TracesPart {
    private final AuditService audit;

    HistoryPart(AuditService audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of();
    }

    @Override
    public void erase(UUID userId) {}

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of("items", audit.about("user", userId));
    }
}
