package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;

/** Every step of a request stands among the things that happened to the person. */
@ApplicationScoped
class AccountChangeTimeline {
    private static final String USER = "user";
    private final AuditService audit;

    AccountChangeTimeline(AuditService audit) {
        this.audit = audit;
    }

    void add(AccountChangeRequest request, String step, String cause) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("requestId", request.id());
        facts.put("address", request.newAddress());
        facts.put("proof", request.proof());
        facts.put("state", request.state());
        audit.record(Change.of(USER, request.userId(), "account-change-" + step)
                .because(cause)
                .to(facts));
    }

    void add(AccountChangeRequest request, String step) {
        add(request, step, null);
    }
}
