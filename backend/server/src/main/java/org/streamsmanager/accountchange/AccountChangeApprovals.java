package org.streamsmanager.accountchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** Approves many, each by itself: what became of one does not hold up the others. */
@ApplicationScoped
class AccountChangeApprovals {
    private static final int SHOWN = 10;
    private final AccountChangeService changes;
    private final AccountChangeDecisions decisions;

    AccountChangeApprovals(AccountChangeService changes, AccountChangeDecisions decisions) {
        this.changes = changes;
        this.decisions = decisions;
    }

    ApprovalPreviewResponse preview(WaitingFilter filter) {
        List<WaitingChange> all = changes.waiting(filter);
        return new ApprovalPreviewResponse(
                all.size(),
                counts(all, WaitingChange::origin, AccountChangeOrigin.class),
                counts(all, WaitingChange::proof, AccountProof.class),
                all.stream()
                        .limit(SHOWN)
                        .map(one -> AccountChangeResponse.from(changes.get(one.id())))
                        .toList(),
                hash(all));
    }

    /** Refused when somebody else waits than in the preview with that hash. */
    List<ApprovalResponse> approve(WaitingFilter filter, String hash) {
        List<WaitingChange> all = changes.waiting(filter);
        if (!hash(all).equals(hash)) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        return approve(all.stream().map(WaitingChange::id).toList());
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

    private static <K extends Enum<K>> EnumMap<K, Long> counts(
            List<WaitingChange> all, Function<WaitingChange, K> by, Class<K> keys) {
        return all.stream().collect(groupingBy(by, () -> new EnumMap<>(keys), counting()));
    }

    private static String hash(List<WaitingChange> all) {
        return Fingerprint.of(all.stream().map(one -> one.id().toString()).collect(Collectors.joining(",")));
    }
}
