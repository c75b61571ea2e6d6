package org.streamsmanager.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** Keeps the answers to usual questions. */
@ApplicationScoped
class FaqService {
    private static final String KIND = "faq-entry";
    private final FaqEntryRepository entries;
    private final AuditService audit;
    private final Clock clock;

    FaqService(FaqEntryRepository entries, AuditService audit, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<FaqEntryResponse> all() {
        return entries.inOrder().stream().map(FaqEntryResponse::from).toList();
    }

    @Transactional
    boolean any() {
        return entries.count() > 0;
    }

    @Transactional
    FaqEntryResponse create(FaqEntryRequest request) {
        FaqEntry entry = new FaqEntry(request, clock.instant());
        entries.persistAndFlush(entry);
        audit.record(Change.of(KIND, entry.id(), "created").to(Map.of("question", entry.question())));
        return FaqEntryResponse.from(entry);
    }

    @Transactional
    FaqEntryResponse change(UUID id, FaqEntryRequest request, int version) {
        FaqEntry entry = require(id);
        if (entry.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        String before = entry.question();
        entry.take(request, clock.instant());
        entries.flush();
        audit.record(Change.of(KIND, id, "changed")
                .from(Map.of("question", before))
                .to(Map.of("question", entry.question())));
        return FaqEntryResponse.from(entry);
    }

    @Transactional
    void delete(UUID id) {
        FaqEntry entry = require(id);
        entries.delete(entry);
        audit.record(Change.of(KIND, id, "deleted").from(Map.of("question", entry.question())));
    }

    private FaqEntry require(UUID id) {
        return entries.findByIdOptional(id).orElseThrow(() -> Refusal.of(SiteProblem.UNKNOWN_FAQ_ENTRY));
    }
}
