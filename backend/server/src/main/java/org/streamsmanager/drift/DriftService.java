package org.streamsmanager.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Shows differences, and lets the operator decide about them. */
@ApplicationScoped
class DriftService {
    private static final String KIND = "drift-resolution";
    private final DriftRepository drift;
    private final DriftResolutionRepository resolutions;
    private final DriftResolutionRowRepository rows;
    private final ServerService servers;
    private final UserService users;
    private final Jobs jobs;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    DriftService(
            DriftRepository drift,
            DriftResolutionRepository resolutions,
            DriftResolutionRowRepository rows,
            ServerService servers,
            UserService users,
            Jobs jobs,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.drift = drift;
        this.resolutions = resolutions;
        this.rows = rows;
        this.servers = servers;
        this.users = users;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    Page<DriftResponse> list(DriftFilter filter, PageRequest request) {
        Page<Drift> page = drift.newestFirst(filter, request, clock.instant());
        Map<UUID, String> names = names(page.items());
        Map<UUID, String> serverNames =
                servers.all().stream().collect(Collectors.toMap(ServerFacts::id, ServerFacts::name));
        return page.map(found -> new DriftResponse(
                found.id(),
                new NamedRef(found.serverId(), serverNames.getOrDefault(found.serverId(), "–")),
                found.userId() == null ? null : new NamedRef(found.userId(), names.getOrDefault(found.userId(), "–")),
                found.kind(),
                found.facts(),
                found.foundAt(),
                found.ignored(),
                found.ignored() ? found.ignoredBy() : null));
    }

    @Transactional
    DriftPreview preview(ChooseDriftRequest request) {
        return preview(request.action(), chosen(request));
    }

    /** Refused when the preview with that hash is not what would be done now. */
    @Transactional
    DriftResolutionResponse resolve(ChooseDriftRequest request) {
        List<Drift> chosen = chosen(request);
        if (!preview(request.action(), chosen).hash().equals(request.hash())) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        DriftResolution resolution =
                new DriftResolution(request.action(), chosen.size(), actor.get().name(), clock.instant());
        resolutions.persistAndFlush(resolution);
        Map<UUID, String> names = names(chosen);
        for (int i = 0; i < chosen.size(); i++) {
            Drift one = chosen.get(i);
            rows.persist(new DriftResolutionRow(resolution.id(), i + 1, one, person(one, names)));
        }
        jobs.enqueue(DriftResolutionJob.KEY, new DriftResolutionJob.Payload(resolution.id()));
        audit.record(Change.of(KIND, resolution.id(), "decided")
                .to(Map.of("action", request.action(), "differences", chosen.size())));
        return response(resolution);
    }

    @Transactional
    DriftResolutionResponse resolution(UUID id) {
        return response(resolutions.require(id));
    }

    @Transactional
    Page<DriftResolutionRowResponse> rows(UUID id, PageRequest request) {
        resolutions.require(id);
        return rows.inOrder(id, request, clock.instant()).map(DriftResolutionRowResponse::from);
    }

    private List<Drift> chosen(ChooseDriftRequest request) {
        List<Drift> chosen = drift.all(request.filter());
        if (chosen.isEmpty()) {
            throw Refusal.at(DriftProblem.NOTHING_CHOSEN, "/ids", DriftProblem.NOTHING_CHOSEN.title());
        }
        return chosen;
    }

    private static DriftPreview preview(DriftAction action, List<Drift> chosen) {
        Map<String, Integer> refused = new TreeMap<>();
        int done = 0;
        int gain = 0;
        int lose = 0;
        for (Drift one : chosen) {
            Optional<DriftProblem> hindrance = action.hindrance(one.kind());
            if (hindrance.isPresent()) {
                refused.merge(hindrance.get().code(), 1, Integer::sum);
                continue;
            }
            done++;
            boolean tells = action == DriftAction.RE_APPLY;
            gain += tells && !one.facts().missing().isEmpty() ? 1 : 0;
            lose += tells && (!one.facts().extra().isEmpty() || one.facts().everything()) ? 1 : 0;
        }
        String facts = chosen.stream().map(one -> one.id() + one.factsHash()).collect(Collectors.joining(","));
        return new DriftPreview(chosen.size(), done, refused, gain, lose, Fingerprint.of(action + facts));
    }

    private Map<UUID, String> names(List<Drift> items) {
        List<UUID> ids = items.stream()
                .map(Drift::userId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return users.findAll(ids).stream().collect(Collectors.toMap(UserFacts::id, UserFacts::displayName));
    }

    private static String person(Drift one, Map<UUID, String> names) {
        DriftFacts facts = one.facts();
        return Stream.of(names.get(one.userId()), facts.title(), facts.username(), facts.email())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("–");
    }

    private DriftResolutionResponse response(DriftResolution found) {
        return new DriftResolutionResponse(
                found.id(),
                found.action(),
                found.state(),
                found.size(),
                rows.count(found.id(), DriftResolutionRow.Outcome.DONE),
                rows.count(found.id(), DriftResolutionRow.Outcome.REFUSED),
                rows.count(found.id(), DriftResolutionRow.Outcome.FAILED),
                found.createdBy(),
                found.createdAt(),
                found.finishedAt());
    }
}
