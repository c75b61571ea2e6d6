package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;

/** Whether the panel only reads from a server or also writes to it. */
@ApplicationScoped
public class WritingService {
    private final ServerWritingRepository writings;
    private final ServerService servers;
    private final AuditService audit;

    WritingService(ServerWritingRepository writings, ServerService servers, AuditService audit) {
        this.writings = writings;
        this.servers = servers;
        this.audit = audit;
    }

    @Transactional
    public WritingFacts of(UUID serverId) {
        return writings.findByIdOptional(serverId).map(ServerWriting::facts).orElse(WritingFacts.EVERYTHING);
    }

    @Transactional
    WritingFacts get(UUID serverId) {
        servers.require(serverId);
        return of(serverId);
    }

    /** What waits meanwhile is carried out when writing is allowed again. */
    @Transactional
    WritingFacts set(UUID serverId, WritingFacts wanted) {
        WritingFacts before = get(serverId);
        ServerWriting writing = writings.findByIdOptional(serverId).orElseGet(() -> new ServerWriting(serverId));
        writing.set(wanted);
        writings.persist(writing);
        audit.record(Change.of(ServerService.KIND, serverId, "writing-changed")
                .from(values(before))
                .to(values(wanted)));
        return wanted;
    }

    private static Map<String, Object> values(WritingFacts facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("people", facts.people());
        values.put("shares", facts.shares());
        values.put("libraries", facts.libraries());
        return values;
    }
}
