package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserService;

/** What follows from looking at open invitations: accepted, declined, or accepted by somebody who may not. */
@ApplicationScoped
class ShareAcceptance {
    /** Accepted and declined look alike for a moment, and lists lag: absence is believed the second time. */
    private static final Duration CONFIRMATION = Duration.ofMinutes(2);

    private final ShareRepository shares;
    private final ShareEnding ending;
    private final ShareEffects effects;
    private final UserService users;
    private final IdentityService identities;
    private final NoticeService notices;
    private final Event<ShareEvent> events;
    private final Clock clock;

    ShareAcceptance(
            ShareRepository shares,
            ShareEnding ending,
            ShareEffects effects,
            UserService users,
            IdentityService identities,
            NoticeService notices,
            Event<ShareEvent> events,
            Clock clock) {
        this.shares = shares;
        this.ending = ending;
        this.effects = effects;
        this.users = users;
        this.identities = identities;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** Compares one open invitation with a complete list. */
    @Transactional
    void compare(UUID shareId, java.util.List<RemoteShare> said) {
        Share share = locked(shareId);
        if (share.state() != ShareState.PENDING) {
            return;
        }
        IdentityFacts identity = identities.get(share.identityId());
        Optional<RemoteShare> remote = RemoteMatch.find(said, share.remoteShareId(), identity);
        if (remote.isEmpty()) {
            absent(share);
        } else if (remote.get().accepted()) {
            accept(share, remote.get());
        } else {
            share.said(access(remote.get()), clock.instant());
            lapse(share);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void accept(Share share, RemoteShare remote) {
        RemoteIdentity learned =
                new RemoteIdentity(remote.remoteUserId(), remote.uuid(), remote.username(), remote.email());
        Optional<IdentityFacts> retired = identities.retiredAs(IdentityService.PLEX_TV, learned);
        if (retired.isPresent() || belongsToAnother(share, learned)) {
            boolean own = retired.filter(account -> account.userId().equals(share.userId()))
                    .isPresent();
            turnAway(share, remote, own ? EndReason.OWN_RETIRED_ACCOUNT : EndReason.RETIRED_ACCOUNT);
            return;
        }
        accept(share, remote.remoteShareId(), learned);
        share.said(access(remote), clock.instant());
        share.done(access(remote), clock.instant());
        effects.settle(share);
    }

    /** {@code learned} is null when nothing new is known of the account. */
    @Transactional(Transactional.TxType.MANDATORY)
    void accept(Share share, String remoteShareId, RemoteIdentity learned) {
        share.accepted(remoteShareId, clock.instant());
        IdentityFacts identity = identities.get(share.identityId());
        RemoteIdentity known =
                new RemoteIdentity(identity.remoteId(), identity.uuid(), identity.username(), identity.email());
        ending.note(share, "accepted", null);
        events.fire(new ShareEvent.Accepted(share.id(), share.userId(), share.identityId()));
        identities.confirm(share.identityId(), learned == null ? known : known.updatedBy(learned));
    }

    private boolean belongsToAnother(Share share, RemoteIdentity learned) {
        return identities.knownAs(IdentityService.PLEX_TV, learned).stream()
                .anyMatch(other -> !other.userId().equals(share.userId()));
    }

    /** Accepted by a retired account, or by somebody else's: never attached, the share is ended, the operator is told. */
    private void turnAway(Share share, RemoteShare remote, EndReason reason) {
        share.accepted(remote.remoteShareId(), clock.instant());
        ending.end(share, reason, null);
        notices.open(
                "invitation-accepted-by-wrong-account",
                Severity.WARNING,
                users.require(share.userId()).displayName(),
                share.userId(),
                Map.of("account", String.valueOf(remote.username())));
    }

    private void absent(Share share) {
        if (share.absent(CONFIRMATION, clock.instant())) {
            share.takenAway(clock.instant());
            ending.end(share, EndReason.DECLINED, null);
        }
    }

    private void lapse(Share share) {
        if (share.life().lapsesAt() != null && share.life().lapsesAt().isBefore(clock.instant())) {
            ending.end(share, EndReason.LAPSED, null);
        }
    }

    private Share locked(UUID shareId) {
        Share share = shares.findById(shareId);
        users.lock(share.userId());
        shares.getEntityManager().refresh(share);
        return share;
    }

    static Access access(RemoteShare remote) {
        return new Access(
                java.util.List.copyOf(remote.libraryGlobalIds()),
                remote.allLibraries(),
                remote.rights().downloads());
    }
}
