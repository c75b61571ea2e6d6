package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.accountchange.AccountObjections.Objection;
import org.streamsmanager.mediaserver.Lookup;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.share.Access;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.Placement;
import org.streamsmanager.share.PlacementService;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareProblem;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.UserService;

/** The transactional steps of a change of account. */
@ApplicationScoped
class AccountChangeSteps {
    private static final String REALM = IdentityService.PLEX_TV;
    private final AccountChangeRepository requests;
    private final UserService users;
    private final IdentityService identities;
    private final AccountObjections objections;
    private final AccountChangeTimeline timeline;
    private final SettingService settings;
    private final PlacementService placements;
    private final ShareService shares;
    private final NoticeService notices;
    private final Clock clock;

    AccountChangeSteps(
            AccountChangeRepository requests,
            UserService users,
            IdentityService identities,
            AccountObjections objections,
            AccountChangeTimeline timeline,
            SettingService settings,
            PlacementService placements,
            ShareService shares,
            NoticeService notices,
            Clock clock) {
        this.requests = requests;
        this.users = users;
        this.identities = identities;
        this.objections = objections;
        this.timeline = timeline;
        this.settings = settings;
        this.placements = placements;
        this.shares = shares;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    AccountChangeState state(UUID id) {
        AccountChangeRequest request = requests.findById(id);
        request.attempted();
        return request.state();
    }

    /** The address that plex.tv is asked about; empty when its owner has signed in with it. */
    @Transactional
    Optional<String> unproven(UUID id) {
        AccountChangeRequest request = requests.findById(id);
        return request.proof() == AccountProof.TYPED ? Optional.of(request.newAddress()) : Optional.empty();
    }

    /** Refuses what needs no question to plex.tv; true when refused. */
    @Transactional
    boolean refuseKnown(UUID id) {
        AccountChangeRequest request = locked(id);
        Optional<Objection> objection = objections.against(request.userId(), request.wanted());
        objection.ifPresent(found -> {
            request.objected(found);
            refuse(request, found.problem());
        });
        return objection.isPresent();
    }

    /** True when the request goes on. A question that got no answer never turns anybody away. */
    @Transactional
    boolean looked(UUID id, Lookup lookup) {
        AccountChangeRequest request = locked(id);
        if (request.state() != AccountChangeState.REQUESTED) {
            return request.state() == AccountChangeState.CHECKED;
        }
        Optional<AccountChangeProblem> problem = problem(lookup);
        problem.ifPresentOrElse(
                why -> refuse(request, why),
                () -> request.checked(lookup instanceof Lookup.NotRegistered, clock.instant()));
        return problem.isEmpty();
    }

    /** An invitation to an e-mail waits until its owner registers; one to a user name that nobody has leads nowhere. */
    private Optional<AccountChangeProblem> problem(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Known known -> Optional.empty();
            case Lookup.Undetermined unclear -> Optional.empty();
            case Lookup.NotRegistered nobody -> Optional.empty();
            case Lookup.UnknownName nobody -> Optional.of(AccountChangeProblem.NO_PLEX_ACCOUNT);
        };
    }

    /** True while an operator has to agree first. */
    @Transactional
    boolean waitsForApproval(UUID id) {
        AccountChangeRequest request = locked(id);
        if (request.state() == AccountChangeState.CHECKED && !request.decided() && byOperator()) {
            request.waitsForApproval(clock.instant());
            timeline.add(request, "awaits-approval");
        }
        return request.state() == AccountChangeState.AWAITING_APPROVAL;
    }

    private boolean byOperator() {
        return settings.value(AccountChangeSettings.GROUP).approval() == ApprovalMode.BY_OPERATOR;
    }

    private void refuse(AccountChangeRequest request, AccountChangeProblem why) {
        request.refused(why, null, clock.instant());
        timeline.add(request, "refused", why.title());
    }

    /** Announces the new account. When the old one is gone anyway, it is retired first. False when refused meanwhile. */
    @Transactional
    boolean attach(UUID id) {
        AccountChangeRequest request = locked(id);
        if (request.state() != AccountChangeState.CHECKED) {
            return request.state() == AccountChangeState.APPLYING;
        }
        if (refuseKnown(id)) {
            return false;
        }
        if (request.origin() == AccountChangeOrigin.REQUIRED) {
            retireOld(request);
        }
        forgetUnproven(request);
        IdentityFacts announced = identities.attachPending(request.userId(), REALM, request.wanted());
        request.attached(announced.id(), clock.instant());
        timeline.add(request, "announced");
        return true;
    }

    /** Finds a server, holds a seat, plans the invitation; or fails with every server's reason for the operator. */
    @Transactional
    Placed place(UUID id) {
        AccountChangeRequest request = locked(id);
        if (request.state() != AccountChangeState.APPLYING || request.shareId() != null) {
            return Placed.BEFORE;
        }
        Placement placement = placements.place(request.userId());
        return placement.chosen().map(server -> invite(request, server)).orElseGet(() -> fail(request, placement));
    }

    /** What became of the search for a seat. */
    enum Placed {
        BEFORE,
        INVITED,
        SEAT_WAS_TAKEN,
        NOWHERE
    }

    /** The old account ends for ever, and what it could reach with it. */
    void retireOld(AccountChangeRequest request) {
        Optional.ofNullable(request.oldIdentityId()).ifPresent(old -> {
            shares.endAllOf(request.userId(), old, EndReason.ACCOUNT_CHANGED);
            identities.retire(old, "replaced by another account");
        });
    }

    /** An address that was invited before and never proven makes room; its invitation is taken back. */
    private void forgetUnproven(AccountChangeRequest request) {
        identities.pending(request.userId(), REALM).ifPresent(unproven -> {
            shares.endAllOf(request.userId(), unproven.id(), EndReason.WITHDRAWN);
            identities.discard(unproven.id(), "another account was given");
        });
    }

    AccountChangeRequest locked(UUID id) {
        AccountChangeRequest request =
                requests.findByIdOptional(id).orElseThrow(() -> Refusal.of(AccountChangeProblem.UNKNOWN_REQUEST));
        users.lock(request.userId());
        requests.getEntityManager().refresh(request);
        return request;
    }

    private Placed invite(AccountChangeRequest request, UUID server) {
        Access access = placements.access(request.userId(), server);
        return shares.inviteIfSeatIsFree(request.userId(), request.newIdentityId(), server, access)
                .map(share -> invited(request, share))
                .orElse(Placed.SEAT_WAS_TAKEN);
    }

    private Placed invited(AccountChangeRequest request, ShareFacts share) {
        request.placed(share.id(), clock.instant());
        timeline.add(request, "placed");
        return Placed.INVITED;
    }

    private Placed fail(AccountChangeRequest request, Placement placement) {
        String why = ShareProblem.NO_SERVER_FITS.title() + " " + placement.explanation();
        request.failed(why, clock.instant());
        timeline.add(request, "failed", why);
        notices.open(
                "account-change-without-server",
                Severity.WARNING,
                users.require(request.userId()).displayName(),
                request.id(),
                Map.of("why", why));
        return Placed.NOWHERE;
    }
}
