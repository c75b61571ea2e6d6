package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Suspensions. Who was suspended stays so: nobody is let in again by becoming one with somebody else. */
@ApplicationScoped
class SuspensionsPart implements UserPart {
    private final SuspensionRepository suspensions;
    private final Event<UserSuspended> suspended;

    SuspensionsPart(SuspensionRepository suspensions, Event<UserSuspended> suspended) {
        this.suspensions = suspensions;
        this.suspended = suspended;
    }

    /** After the shares: what was moved is taken away, too. */
    @Override
    public String name() {
        return "suspensions";
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        return suspensions
                .openOf(merge.closedId())
                .or(() -> suspensions.openOf(merge.survivorId()))
                .map(open -> List.of(MergeLine.of(
                        "stays-suspended", Map.of("cause", open.facts().cause()))))
                .orElse(List.of());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        if (suspensions.openOf(merge.survivorId()).isPresent()) {
            suspensions.openOf(merge.closedId()).ifPresent(open -> open.lift(merge.at()));
            suspensions.flush();
        }
        suspensions.of(merge.closedId()).forEach(one -> one.moveTo(merge.survivorId()));
        suspensions.flush();
        Optional<Suspension> open = suspensions.openOf(merge.survivorId());
        open.map(Suspension::facts)
                .ifPresent(is -> suspended.fire(new UserSuspended(merge.survivorId(), is.cause(), is.until())));
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        suspensions.of(userId).forEach(Suspension::erase);
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of(
                "items",
                suspensions.of(userId).stream().map(SuspensionsPart::exported).toList());
    }

    private static Map<String, Object> exported(Suspension one) {
        SuspensionFacts facts = one.facts();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("since", facts.since());
        values.put("until", facts.until());
        values.put("cause", facts.cause());
        values.put("liftedAt", one.liftedAt());
        return values;
    }
}
