package org.streamsmanager.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.user.Merge;
import org.streamsmanager.user.MergeLine;
import org.streamsmanager.user.UserPart;

/** The time of a user: of two that become one, none is lost. */
@ApplicationScoped
class CoveragePart implements UserPart {
    private final CoverageRepository coverage;
    private final CoverageService service;
    private final CoverageEdits edits;
    private final Event<CoverageContinued> continued;
    private final Event<CoverageChanged> changed;

    CoveragePart(
            CoverageRepository coverage,
            CoverageService service,
            CoverageEdits edits,
            Event<CoverageContinued> continued,
            Event<CoverageChanged> changed) {
        this.coverage = coverage;
        this.service = service;
        this.edits = edits;
        this.continued = continued;
        this.changed = changed;
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        return moves(merge).stream().map(CoveragePart::line).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        List<CoverageMergePolicy.Move> moves = moves(merge);
        coverage.everythingOf(merge.closedId()).stream()
                .filter(one -> one.revokedAt().isPresent())
                .forEach(one -> one.moveTo(merge.survivorId()));
        moves.stream()
                .filter(CoverageMergePolicy.Move::whole)
                .forEach(move -> coverage.findById(move.interval().id()).moveTo(merge.survivorId()));
        coverage.flush();
        moves.stream().filter(move -> !move.whole()).forEach(move -> goOn(merge, move));
        changed.fire(new CoverageChanged(merge.survivorId()));
    }

    private void goOn(Merge merge, CoverageMergePolicy.Move move) {
        move.place().ifPresent(place -> {
            CoverageFacts interval = move.interval();
            CoverageStep.Give give = new CoverageStep.Give(
                    Ids.next(),
                    interval.planPriceId(),
                    place.startsAt(),
                    place.endsAt(),
                    interval.source(),
                    interval.sourceId().orElse(null),
                    null);
            edits.carryOut(merge.closedId(), List.of(CoverageStep.endAt(interval, merge.at())), Merge.CAUSE);
            edits.carryOut(merge.survivorId(), List.of(give), Merge.CAUSE);
            continued.fire(new CoverageContinued(interval, merge.at(), merge.survivorId(), give.id(), merge.id()));
        });
    }

    private List<CoverageMergePolicy.Move> moves(Merge merge) {
        return new CoverageMergePolicy(service.of(merge.survivorId()), service.of(merge.closedId()), merge.at())
                .moves();
    }

    private static MergeLine line(CoverageMergePolicy.Move move) {
        String code =
                move.whole() ? "coverage-moved" : move.place().isPresent() ? "coverage-goes-on" : "coverage-stays";
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("plan", move.interval().planName());
        Instant startsAt = move.place()
                .map(CoverageMergePolicy.Place::startsAt)
                .orElse(move.interval().startsAt());
        Instant endsAt = move.place()
                .map(CoverageMergePolicy.Place::endsAt)
                .orElse(move.interval().endsAt());
        facts.put("startsAt", startsAt.toString());
        facts.put("endsAt", endsAt.toString());
        CoverageFacts was = move.interval();
        return new MergeLine(code, facts, code + was.id() + was.startsAt() + was.endsAt());
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of(MergeLine.of("coverage-kept", service.of(userId).size()));
    }

    /** What was given and when is a fact that payments point to. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        coverage.everythingOf(userId).forEach(Coverage::forgetCauses);
        coverage.flush();
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of(
                "items",
                service.history(userId).stream().map(CoveragePart::exported).toList());
    }

    private static Map<String, Object> exported(CoverageRecord one) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("plan", one.facts().planName());
        values.put("startsAt", one.facts().startsAt());
        values.put("endsAt", one.facts().endsAt());
        values.put("source", one.facts().source());
        values.put("revokedAt", one.revokedAt().orElse(null));
        return values;
    }
}
