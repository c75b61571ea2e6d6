package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.shared.Refusal;

/** Approves many, each by itself: what became of one does not hold up the others. */
@ApplicationScoped
class AccountChangeApprovals {
    private final AccountChangeDecisions decisions;

    AccountChangeApprovals(AccountChangeDecisions decisions) {
        this.decisions = decisions;
    }

    List<ApprovalResponse> approve(List<UUID> ids) {
        return ids.stream().distinct().map(this::approve).toList();
    }

    private ApprovalResponse approve(UUID id) {
        try {
            return ApprovalResponse.approved(decisions.approve(id));
        } catch (Refusal refused) {
            return ApprovalResponse.refused(id, refused.problem());
        }
    }
}
