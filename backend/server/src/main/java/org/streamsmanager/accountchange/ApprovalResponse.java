package org.streamsmanager.accountchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.Problem;

/** What became of one request of many: {@code problem} and {@code message} say why it was not approved. */
public record ApprovalResponse(
        UUID id,
        @Nullable String displayName,
        boolean approved,
        @Nullable String problem,
        @Nullable String message) {
    static ApprovalResponse approved(AccountChangeFacts facts) {
        return new ApprovalResponse(facts.id(), facts.displayName(), true, null, null);
    }

    static ApprovalResponse refused(UUID id, Problem problem) {
        return new ApprovalResponse(id, null, false, problem.code(), problem.title());
    }
}
