package org.streamsmanager.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.accountchange.AccountChangeFacts;
import org.streamsmanager.accountchange.AccountChangeService;
import org.streamsmanager.accountchange.AccountChangeState;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.login.EmailChanges;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.portal.MyAccountResponse.ChangeRequired;
import org.streamsmanager.portal.MyAccountResponse.ChangeRules;
import org.streamsmanager.portal.MyAccountResponse.LastServer;
import org.streamsmanager.portal.MyAccountResponse.MyCoverage;
import org.streamsmanager.portal.MyAccountResponse.MyIdentity;
import org.streamsmanager.portal.MyAccountResponse.MyLibrary;
import org.streamsmanager.portal.MyAccountResponse.MyPlan;
import org.streamsmanager.portal.MyAccountResponse.MyServer;
import org.streamsmanager.portal.MyAccountResponse.MyShare;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.share.ShareState;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.user.SuspensionFacts;
import org.streamsmanager.user.SuspensionService;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Gathers what belongs to one customer. */
@ApplicationScoped
class PortalService {
    private final UserService users;
    private final IdentityService identities;
    private final SuspensionService suspensions;
    private final CoverageService coverage;
    private final PlanService plans;
    private final ShareService shares;
    private final ServerService servers;
    private final LibraryService libraries;
    private final AccountChangeService changes;
    private final EmailChanges emails;
    private final PanelConfig config;

    PortalService(
            UserService users,
            IdentityService identities,
            SuspensionService suspensions,
            CoverageService coverage,
            PlanService plans,
            ShareService shares,
            ServerService servers,
            LibraryService libraries,
            AccountChangeService changes,
            EmailChanges emails,
            PanelConfig config) {
        this.users = users;
        this.identities = identities;
        this.suspensions = suspensions;
        this.coverage = coverage;
        this.plans = plans;
        this.shares = shares;
        this.servers = servers;
        this.libraries = libraries;
        this.changes = changes;
        this.emails = emails;
        this.config = config;
    }

    @Transactional
    MyAccountResponse account(UUID userId) {
        UserFacts user = users.require(userId);
        Entitlement entitlement = coverage.entitlement(userId);
        Optional<PlanFacts> plan = Optional.ofNullable(entitlement.planId()).map(plans::require);
        List<ShareFacts> all = shares.of(userId);
        Optional<ShareFacts> live =
                all.stream().filter(share -> share.state() != ShareState.ENDED).findFirst();
        Optional<ServerFacts> last = all.stream().findFirst().flatMap(share -> servers.find(share.serverId()));
        return new MyAccountResponse(
                user.displayName(),
                state(entitlement),
                entitlement.permanent() ? null : entitlement.until(),
                suspensions.open(userId).map(SuspensionFacts::until).orElse(null),
                plan.map(PortalService::plan).orElse(null),
                live.flatMap(share -> servers.find(share.serverId()))
                        .map(PortalService::server)
                        .orElse(null),
                live.isPresent()
                        ? null
                        : last.map(server -> new LastServer(server.name())).orElse(null),
                live.map(share -> share(share, plan)).orElse(null),
                identities(userId),
                coverage(userId),
                user.changeRequired() ? new ChangeRequired(user.changeRequiredAt()) : null,
                rules(user),
                openRequest(userId),
                emails.offer(userId).orElse(null));
    }

    @Transactional
    void askForNewEmail(UUID userId) {
        emails.ask(userId);
    }

    List<MyAccountChangeResponse> changes(UUID userId) {
        return changes.of(userId).stream().map(this::change).toList();
    }

    MyAccountChangeResponse change(AccountChangeFacts facts) {
        return MyAccountChangeResponse.from(facts, config.invitationsAddress());
    }

    private ChangeRules rules(UserFacts user) {
        return new ChangeRules(changes.allowed(user), changes.signInRequired());
    }

    private MyAccountChangeResponse openRequest(UUID userId) {
        Set<AccountChangeState> ended =
                Set.of(AccountChangeState.COMPLETED, AccountChangeState.REFUSED, AccountChangeState.WITHDRAWN);
        return changes.of(userId).stream()
                .filter(request -> !ended.contains(request.state()))
                .findFirst()
                .map(this::change)
                .orElse(null);
    }

    private static AccountState state(Entitlement entitlement) {
        if (entitlement.suspended()) {
            return AccountState.SUSPENDED;
        }
        if (entitlement.permanent()) {
            return AccountState.PERMANENT;
        }
        if (entitlement.active()) {
            return AccountState.ACTIVE;
        }
        return entitlement.until() == null ? AccountState.NO_COVERAGE : AccountState.EXPIRED;
    }

    private static MyPlan plan(PlanFacts plan) {
        return new MyPlan(plan.name(), plan.description(), plan.streams(), plan.downloads(), plan.transcoding());
    }

    private static MyServer server(ServerFacts server) {
        return new MyServer(server.name(), server.locationName(), server.platform());
    }

    private MyShare share(ShareFacts share, Optional<PlanFacts> plan) {
        Set<String> wanted = new HashSet<>(share.wanted().libraries());
        List<MyLibrary> shown =
                libraries
                        .shareable(
                                share.serverId(), plan.map(PlanFacts::groupIds).orElse(Set.of()))
                        .stream()
                        .filter(library -> wanted.contains(library.globalId()))
                        .map(library -> new MyLibrary(library.title(), library.type()))
                        .sorted(Comparator.comparing(MyLibrary::title))
                        .toList();
        String acceptUrl = share.state() == ShareState.PENDING ? config.invitationsAddress() : null;
        return new MyShare(share.state().name(), share.invitedAt(), acceptUrl, shown);
    }

    private List<MyIdentity> identities(UUID userId) {
        return identities.of(userId).stream()
                .filter(identity -> identity.state() != IdentityState.DISCARDED)
                .map(identity -> new MyIdentity(
                        identity.id(),
                        identity.realm(),
                        identity.username(),
                        identity.email(),
                        identity.state().name(),
                        identity.retiredAt()))
                .toList();
    }

    private List<MyCoverage> coverage(UUID userId) {
        return coverage.of(userId).stream()
                .map(time -> new MyCoverage(
                        time.id(),
                        time.planName(),
                        time.startsAt(),
                        time.endsAt(),
                        time.source().name()))
                .toList();
    }
}
