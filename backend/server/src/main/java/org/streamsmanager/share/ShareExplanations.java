package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streamsmanager.library.LibraryFacts;
import org.streamsmanager.library.LibraryGroupFacts;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.share.ShareLibraries.Reason;
import org.streamsmanager.share.ShareLibraries.SharedLibrary;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.shared.Refusal;

/** Answers "why these libraries?". */
@ApplicationScoped
class ShareExplanations {
    private final ShareRepository shares;
    private final PlanService plans;
    private final LibraryService libraries;

    ShareExplanations(ShareRepository shares, PlanService plans, LibraryService libraries) {
        this.shares = shares;
        this.plans = plans;
        this.libraries = libraries;
    }

    @Transactional
    ShareLibraries libraries(UUID userId, UUID shareId) {
        Share share = shares.ofUser(userId, shareId).orElseThrow(() -> Refusal.of(ShareProblem.UNKNOWN_SHARE));
        Optional<PlanFacts> plan = Optional.ofNullable(share.planId()).map(plans::require);
        Map<UUID, LibraryGroupFacts> groups =
                libraries.groups().stream().collect(Collectors.toMap(LibraryGroupFacts::id, Function.identity()));
        Set<UUID> inPlan = plan.map(PlanFacts::groupIds).orElse(Set.of());
        return new ShareLibraries(
                plan.map(facts -> new NamedRef(facts.id(), facts.name())).orElse(null),
                share.wanted().downloads(),
                share.wanted().everything(),
                libraries.presentOn(share.serverId()).stream()
                        .map(library -> explained(library, share, groups.get(library.groupId()), inPlan))
                        .toList());
    }

    private static SharedLibrary explained(
            LibraryFacts library, Share share, LibraryGroupFacts group, Set<UUID> inPlan) {
        boolean wanted = gives(share.wanted(), library);
        return new SharedLibrary(
                library.title(),
                library.type(),
                new NamedRef(group.id(), group.name()),
                wanted,
                share.said() == null ? null : gives(share.said(), library),
                reason(wanted, group, inPlan.contains(group.id())));
    }

    private static boolean gives(Access access, LibraryFacts library) {
        return access.everything() || access.libraries().contains(library.globalId());
    }

    private static Reason reason(boolean wanted, LibraryGroupFacts group, boolean inPlan) {
        if (wanted) {
            return inPlan ? Reason.IN_THE_PLAN : Reason.GIVEN_BY_HAND;
        }
        if (inPlan) {
            return Reason.TAKEN_BY_HAND;
        }
        return group.shareable() ? Reason.NOT_IN_THE_PLAN : Reason.NEVER_SHARED;
    }
}
