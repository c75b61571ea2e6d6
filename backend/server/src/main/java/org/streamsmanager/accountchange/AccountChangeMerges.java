package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.MergePreview;
import org.streamsmanager.user.MergeService;
import org.streamsmanager.user.UserService;

/**
 * The account that somebody gave is that of another user who has nothing to lose: an operator may make one user of the
 * two, and the request goes on. The account is freed, not taken over: it is proven by accepting the invitation.
 */
@ApplicationScoped
class AccountChangeMerges {
    private final AccountChangeRepository requests;
    private final AccountChangeFactsReader facts;
    private final AccountChangeTimeline timeline;
    private final AccountObjections objections;
    private final IdentityService identities;
    private final UserService users;
    private final MergeService merges;
    private final Jobs jobs;
    private final CurrentActor actor;
    private final Clock clock;

    AccountChangeMerges(
            AccountChangeRepository requests,
            AccountChangeFactsReader facts,
            AccountChangeTimeline timeline,
            AccountObjections objections,
            IdentityService identities,
            UserService users,
            MergeService merges,
            Jobs jobs,
            CurrentActor actor,
            Clock clock) {
        this.requests = requests;
        this.facts = facts;
        this.timeline = timeline;
        this.objections = objections;
        this.identities = identities;
        this.users = users;
        this.merges = merges;
        this.jobs = jobs;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    MergePreview preview(UUID id, Map<String, UUID> choices) {
        AccountChangeRequest request = mergeable(id);
        return merges.preview(request.userId(), request.mergeUserId(), choices, freed(request));
    }

    /** Does what the preview with that hash said, and lets the request begin anew. */
    @Transactional
    AccountChangeFacts merge(UUID id, Map<String, UUID> choices, String hash) {
        AccountChangeRequest request = mergeable(id);
        UUID closed = request.mergeUserId();
        Stream.of(request.userId(), closed).sorted().forEach(users::lock);
        requests.getEntityManager().refresh(request);
        Set<UUID> freed = freed(mergeable(id));
        request.resumed(actor.get().name(), clock.instant());
        requests.flush();
        merges.merge(request.userId(), closed, choices, freed, hash);
        timeline.add(request, "resumed", "another user was merged into this one");
        jobs.enqueue(AccountChangeJob.KEY, new AccountChangeJob.Payload(id));
        return facts.of(request);
    }

    private AccountChangeRequest mergeable(UUID id) {
        AccountChangeRequest request =
                requests.findByIdOptional(id).orElseThrow(() -> Refusal.of(AccountChangeProblem.UNKNOWN_REQUEST));
        if (request.state() != AccountChangeState.REFUSED || request.mergeUserId() == null) {
            throw Refusal.of(AccountChangeProblem.NOTHING_TO_MERGE);
        }
        if (requests.openOf(request.userId()).isPresent()) {
            throw Refusal.of(AccountChangeProblem.REQUEST_OPEN);
        }
        boolean stillSo = objections
                .against(request.userId(), request.wanted())
                .filter(found -> found.mergeable() && request.mergeUserId().equals(found.userId()))
                .isPresent();
        if (!stillSo) {
            throw Refusal.of(AccountChangeProblem.NOTHING_TO_MERGE);
        }
        return request;
    }

    private Set<UUID> freed(AccountChangeRequest request) {
        return identities.knownAs(IdentityService.PLEX_TV, request.wanted()).stream()
                .filter(known -> known.userId().equals(request.mergeUserId()))
                .map(IdentityFacts::id)
                .collect(Collectors.toSet());
    }
}
