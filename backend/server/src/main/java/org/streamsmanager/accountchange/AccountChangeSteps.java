package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.streamsmanager.mediaserver.Lookup;
import org.streamsmanager.mediaserver.PlexAccountService;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.Placement;
import org.streamsmanager.share.PlacementService;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareProblem;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserService;

/** The transactional steps of a change of account. */
@ApplicationScoped
class AccountChangeSteps {
    private static final String REALM = IdentityService.PLEX_TV;
    private final AccountChangeRepository requests;
    private final UserService users;
    private final IdentityService identities;
    private final PlexAccountService accounts;
    private final PlacementService placements;
    private final ShareService shares;
    private final NoticeService notices;
    private final Clock clock;

    AccountChangeSteps(
            AccountChangeRepository requests,
            UserService users,
            IdentityService identities,
            PlexAccountService accounts,
            PlacementService placements,
            ShareService shares,
            NoticeService notices,
            Clock clock) {
        this.requests = requests;
        this.users = users;
        this.identities = identities;
        this.accounts = accounts;
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

    @Transactional
    String address(UUID id) {
        return requests.findById(id).newAddress();
    }

    /** Refuses what needs no question to plex.tv; true when refused. */
    @Transactional
    boolean refuseKnown(UUID id) {
        AccountChangeRequest request = locked(id);
        Optional<Objection> objection = objection(request);
        objection.ifPresent(found -> request.refused(found.problem(), found.operatorDetail(), clock.instant()));
        return objection.isPresent();
    }

    /** True when the request goes on. A question that got no answer never turns anybody away. */
    @Transactional
    boolean looked(UUID id, Lookup lookup) {
        AccountChangeRequest request = locked(id);
        if (request.state() != AccountChangeState.REQUESTED) {
            return request.state() == AccountChangeState.CHECKED;
        }
        boolean known = switch (lookup) {
            case Lookup.Known yes -> true;
            case Lookup.Undetermined unclear -> true;
            case Lookup.NotRegistered no -> false;
            case Lookup.UnknownName no -> false;
        };
        if (known) {
            request.checked(clock.instant());
        } else {
            request.refused(AccountChangeProblem.NO_PLEX_ACCOUNT, null, clock.instant());
        }
        return known;
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
        IdentityFacts announced =
                identities.attachPending(request.userId(), REALM, RemoteIdentity.ofAddress(request.newAddress()));
        request.attached(announced.id(), clock.instant());
        return true;
    }

    /** Finds a server, holds a seat, plans the invitation; or fails with every server's reason for the operator. */
    @Transactional
    String place(UUID id) {
        AccountChangeRequest request = locked(id);
        if (request.state() != AccountChangeState.APPLYING || request.shareId() != null) {
            return "placed before";
        }
        Placement placement = placements.place(request.userId());
        return placement.chosen().map(server -> invite(request, server)).orElseGet(() -> fail(request, placement));
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
        AccountChangeRequest request = requests.findById(id);
        users.lock(request.userId());
        requests.getEntityManager().refresh(request);
        return request;
    }

    private String invite(AccountChangeRequest request, UUID server) {
        try {
            ShareFacts share = shares.reserveAndInvite(
                    request.userId(), request.newIdentityId(), server, placements.access(request.userId(), server));
            request.placed(share.id(), clock.instant());
            return "seat held, invitation planned";
        } catch (Refusal refused) {
            return fail(request, refused.problem().title());
        }
    }

    private String fail(AccountChangeRequest request, Placement placement) {
        return fail(request, ShareProblem.NO_SERVER_FITS.title() + " " + placement.explanation());
    }

    private String fail(AccountChangeRequest request, String why) {
        request.failed(why, clock.instant());
        notices.open(
                "account-change-without-server",
                Severity.WARNING,
                users.require(request.userId()).displayName(),
                request.id(),
                Map.of("why", why));
        return why;
    }

    private Optional<Objection> objection(AccountChangeRequest request) {
        RemoteIdentity wanted = RemoteIdentity.ofAddress(request.newAddress());
        Predicate<IdentityFacts> own = identity -> identity.userId().equals(request.userId());
        Optional<IdentityFacts> retired = identities.retiredAs(REALM, wanted);
        if (retired.isPresent()) {
            return Optional.of(
                    retired.filter(own).isPresent()
                            ? new Objection(AccountChangeProblem.ACCOUNT_RETIRED, null)
                            : new Objection(
                                    AccountChangeProblem.ACCOUNT_NOT_AVAILABLE,
                                    "A retired account of another user: "
                                            + retired.get().userId()));
        }
        if (accounts.isOperatorAccount(wanted.remoteId(), wanted.username(), wanted.email())) {
            return Optional.of(new Objection(
                    AccountChangeProblem.ACCOUNT_NOT_AVAILABLE, "This is one of the operator's own Plex accounts."));
        }
        return identities.knownAs(REALM, wanted).stream()
                .findFirst()
                .map(known -> own.test(known)
                        ? new Objection(AccountChangeProblem.SAME_ACCOUNT, null)
                        : new Objection(
                                AccountChangeProblem.ACCOUNT_NOT_AVAILABLE,
                                "The account of another user: " + known.userId()));
    }

    /** {@code operatorDetail} is null when the customer may know everything. */
    private record Objection(AccountChangeProblem problem, String operatorDetail) {}
}
