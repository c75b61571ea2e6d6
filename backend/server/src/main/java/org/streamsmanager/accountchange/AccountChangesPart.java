package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.user.Merge;
import org.streamsmanager.user.MergeLine;
import org.streamsmanager.user.UserPart;

/** The account changes of a user: history goes on; of two that are open, the survivor's does. */
@ApplicationScoped
class AccountChangesPart implements UserPart {
    private final AccountChangeRepository requests;
    private final Clock clock;

    AccountChangesPart(AccountChangeRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "account-changes";
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        return withdrawn(merge)
                .map(request ->
                        List.of(MergeLine.of("account-change-withdrawn", Map.of("address", request.newAddress()))))
                .orElse(List.of());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        withdrawn(merge).ifPresent(request -> request.withdrawn(merge.at()));
        requests.flush();
        requests.of(merge.closedId()).forEach(request -> request.moveTo(merge.survivorId()));
        requests.flush();
    }

    private Optional<AccountChangeRequest> withdrawn(Merge merge) {
        return requests.openOf(merge.closedId())
                .filter(theirs -> requests.openOf(merge.survivorId()).isPresent()
                        || (theirs.newIdentityId() != null
                                && merge.droppedIdentities().contains(theirs.newIdentityId())));
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        requests.openOf(userId).ifPresent(request -> request.withdrawn(clock.instant()));
        requests.of(userId).forEach(AccountChangeRequest::forgetAddress);
        requests.flush();
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of(
                "items",
                requests.of(userId).stream().map(AccountChangesPart::exported).toList());
    }

    private static Map<String, Object> exported(AccountChangeRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("newAddress", request.newAddress());
        values.put("state", request.state());
        values.put("createdAt", request.createdAt());
        return values;
    }
}
