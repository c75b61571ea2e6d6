package org.streamsmanager.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** Opens a notice once per subject, closes it when its cause is gone. */
@ApplicationScoped
public class NoticeService {
    private static final String OPEN = "insert into notice (id, kind, severity, subject, dedup_key, facts, opened_at)"
            + " values (:id, :kind, :severity, :subject, :key, cast(:facts as jsonb), :now)"
            + " on conflict (dedup_key) where closed_at is null do nothing";
    private static final String FORGET = "update notice set subject = '–', facts = '{}',"
            + " closed_at = coalesce(closed_at, :now) where dedup_key like :key or facts ->> 'userId' = :id";
    private final NoticeRepository notices;
    private final AuditService audit;
    private final ObjectMapper json;
    private final Clock clock;

    NoticeService(NoticeRepository notices, AuditService audit, ObjectMapper json, Clock clock) {
        this.notices = notices;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Does nothing when the same notice is open already. {@code kind} is a stable word, {@code subject} a name. */
    @Transactional
    public void open(String kind, Severity severity, String subject, UUID about, Map<String, String> facts) {
        notices.getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("id", Ids.next())
                .setParameter("kind", kind)
                .setParameter("severity", severity.name())
                .setParameter("subject", subject)
                .setParameter("key", key(kind, about))
                .setParameter("facts", text(facts))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The cause is gone. */
    @Transactional
    public void settle(String kind, UUID about) {
        notices.closeOpen(key(kind, about), clock.instant());
    }

    /** Names and facts of what was said about these objects go, and so does the notice when it is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Collection<UUID> about) {
        about.forEach(id -> notices.getEntityManager()
                .createNativeQuery(FORGET)
                .setParameter("now", clock.instant())
                .setParameter("key", "%:" + id)
                .setParameter("id", id.toString())
                .executeUpdate());
    }

    @Transactional
    Page<NoticeResponse> list(boolean openOnly, PageRequest request) {
        return notices.newestFirst(openOnly, request, clock.instant()).map(NoticeResponse::from);
    }

    @Transactional
    void close(UUID id) {
        Notice notice = notices.findByIdOptional(id).orElseThrow(() -> Refusal.of(NoticeProblem.UNKNOWN_NOTICE));
        notice.close(clock.instant());
        audit.record(Change.of("notice", id, "closed"));
    }

    private static String key(String kind, UUID about) {
        return kind + ":" + about;
    }

    private String text(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
