package org.streamsmanager.plan;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Money;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** The face of the plans. */
@ApplicationScoped
public class PlanService {
    private static final String KIND = "plan";
    private final PlanRepository plans;
    private final PlanPriceRepository prices;
    private final PlanReferences references;
    private final AuditService audit;
    private final Clock clock;

    PlanService(
            PlanRepository plans,
            PlanPriceRepository prices,
            PlanReferences references,
            AuditService audit,
            Clock clock) {
        this.plans = plans;
        this.prices = prices;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PlanFacts require(UUID id) {
        return facts(plan(id));
    }

    /** Retired ones too: somebody may still be covered by them. */
    @Transactional
    public List<PlanFacts> all() {
        return plans.listAll(Sort.by("position").and("name").and("id")).stream()
                .map(this::facts)
                .toList();
    }

    @Transactional
    public Optional<PlanFacts> find(UUID id) {
        return plans.findByIdOptional(id).map(this::facts);
    }

    /** Refused with NO_DEFAULT_PLAN before the first plan exists. */
    @Transactional
    public PlanFacts defaultPlan() {
        return findDefault().orElseThrow(() -> Refusal.of(PlanProblem.NO_DEFAULT_PLAN));
    }

    @Transactional
    public Optional<PlanFacts> findDefault() {
        return plans.byDefault().map(this::facts);
    }

    /** The version that was sold, current or retired. */
    @Transactional
    public PlanPriceFacts requirePrice(UUID priceId) {
        PlanPrice price =
                prices.findByIdOptional(priceId).orElseThrow(() -> Refusal.of(PlanProblem.UNKNOWN_PLAN_PRICE));
        return PlanPriceFacts.from(price, plan(price.planId()));
    }

    /** Every version of the plan's price, newest first. */
    @Transactional
    public List<PlanPriceResponse> prices(UUID planId) {
        plan(planId);
        return prices.of(planId).stream().map(PlanPriceResponse::from).toList();
    }

    /** The ids of every version of the plan's price. */
    @Transactional
    public List<UUID> priceIds(UUID planId) {
        return prices.of(planId).stream().map(PlanPrice::id).toList();
    }

    @Transactional
    public Page<PlanFacts> list(PageRequest request) {
        return plans.inOrder(request, clock.instant()).map(this::facts);
    }

    /** What can be subscribed to, in the order of the operator. */
    @Transactional
    public List<PlanFacts> offered() {
        return plans.list("active order by position, name").stream()
                .map(this::facts)
                .toList();
    }

    @Transactional
    public PlanFacts create(CreatePlanRequest request) {
        Money amount = request.price().toMoney("/price");
        plans.lockAll();
        boolean first = plans.byDefault().isEmpty();
        PlanValues values = first ? request.toValues().asDefault() : request.toValues();
        Instant now = clock.instant();
        Plan plan = new Plan(values, now);
        requireAcceptable(plan.id(), values);
        references.require(PlanValues.NOTHING, values);
        moveDefault(plan.id(), values, now);
        plans.persist(plan);
        PlanPrice price = new PlanPrice(plan.id(), amount, request.duration(), now);
        prices.persistAndFlush(price);
        PlanFacts facts = PlanFacts.from(plan, price);
        audit.record(Change.of(KIND, plan.id(), "created").to(values(facts)));
        return facts;
    }

    @Transactional
    public PlanFacts edit(UUID id, EditPlanRequest request, int version) {
        plans.lockAll();
        Plan plan = plan(id);
        if (plan.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        PlanFacts before = facts(plan);
        PlanValues wanted = request.over(plan.values());
        requireAcceptable(id, wanted);
        references.require(plan.values(), wanted);
        requireDefaultKept(before, wanted);
        Instant now = clock.instant();
        moveDefault(id, wanted, now);
        plan.take(wanted, now);
        newPrice(plan, request, now);
        plans.flush();
        PlanFacts after = facts(plan);
        audit.record(Change.of(KIND, id, "edited").from(values(before)).to(values(after)));
        return after;
    }

    private void requireAcceptable(UUID id, PlanValues values) {
        if (plans.nameTaken(values.name(), id)) {
            throw Refusal.at(PlanProblem.PLAN_NAME_TAKEN, "/name", PlanProblem.PLAN_NAME_TAKEN.title());
        }
        if (values.isDefault() && !values.active()) {
            throw Refusal.of(PlanProblem.DEFAULT_PLAN_NEEDED);
        }
    }

    private static void requireDefaultKept(PlanFacts before, PlanValues wanted) {
        if (before.isDefault() && !wanted.isDefault()) {
            throw Refusal.of(PlanProblem.DEFAULT_PLAN_NEEDED);
        }
    }

    /** The old default yields before the new one is written: the database allows one at any moment. */
    private void moveDefault(UUID id, PlanValues wanted, Instant now) {
        if (!wanted.isDefault()) {
            return;
        }
        plans.byDefault().filter(old -> !old.id().equals(id)).ifPresent(old -> {
            old.yieldDefault(now);
            plans.flush();
            audit.record(Change.of(KIND, old.id(), "default-moved").to(Map.of("to", id)));
        });
    }

    private void newPrice(Plan plan, EditPlanRequest request, Instant now) {
        PlanPrice current = prices.current(plan.id());
        Money amount =
                request.price() == null ? current.amount() : request.price().toMoney("/price");
        PlanDuration duration = request.duration() == null ? current.duration() : request.duration();
        if (!current.says(amount, duration)) {
            current.retire(now);
            prices.flush();
            prices.persist(new PlanPrice(plan.id(), amount, duration, now));
            plans.raiseVersion(plan);
        }
    }

    private Plan plan(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(() -> Refusal.of(PlanProblem.UNKNOWN_PLAN));
    }

    private PlanFacts facts(Plan plan) {
        return PlanFacts.from(plan, prices.current(plan.id()));
    }

    private static Map<String, Object> values(PlanFacts plan) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", plan.name());
        values.put("description", plan.description());
        values.put("price", plan.price().amount() + " " + plan.price().currency());
        values.put("duration", plan.duration().count() + " " + plan.duration().unit());
        values.put("streams", plan.streams());
        values.put("downloads", plan.downloads());
        values.put("transcoding", plan.transcoding());
        values.put("deviceLimit", plan.deviceLimit());
        values.put("isDefault", plan.isDefault());
        values.put("isTrial", plan.trial());
        values.put("active", plan.active());
        values.put("position", plan.position());
        values.put("groupIds", plan.groupIds());
        values.put("targetServerIds", plan.targetServerIds());
        return values;
    }
}
