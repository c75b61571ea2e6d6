package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.user.RemoteIdentity;

/** Which account of a user is invited again: the current one, else the announced one, else the address that is given. */
@ApplicationScoped
class InvitedAccount {
    private final IdentityService identities;
    private final InvitedAddress addresses;

    InvitedAccount(IdentityService identities, InvitedAddress addresses) {
        this.identities = identities;
        this.addresses = addresses;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    UUID of(UUID userId, Optional<String> address) {
        List<IdentityFacts> known = identities.of(userId).stream()
                .filter(identity -> identity.realm().equals(InvitedAddress.REALM))
                .toList();
        Optional<IdentityFacts> current = in(known, IdentityState.CURRENT);
        if (current.isPresent()) {
            requireSame(current.get(), address);
            return current.get().id();
        }
        Optional<IdentityFacts> pending = in(known, IdentityState.PENDING);
        if (pending.isPresent()
                && address.map(given -> same(pending.get(), given)).orElse(true)) {
            return pending.get().id();
        }
        String wanted = address.orElseThrow(() -> Refusal.at(InvitationProblem.NO_PLEX_ACCOUNT_KNOWN, "/address"));
        RemoteIdentity account = addresses.requireFree(wanted, userId);
        pending.ifPresent(old -> identities.discard(old.id(), "another address was given"));
        return identities.attachPending(userId, InvitedAddress.REALM, account).id();
    }

    String address(UUID identityId) {
        return identities.get(identityId).address();
    }

    /** The address that would be invited; empty when none is known. */
    Optional<String> known(UUID userId) {
        List<IdentityFacts> all = identities.of(userId);
        return in(all, IdentityState.CURRENT)
                .or(() -> in(all, IdentityState.PENDING))
                .map(IdentityFacts::address);
    }

    /** Another account than the current one is a change of account, with its own care. */
    private static void requireSame(IdentityFacts current, Optional<String> address) {
        if (address.filter(given -> !same(current, given)).isPresent()) {
            throw Refusal.at(InvitationProblem.ANOTHER_ACCOUNT_NEEDED, "/address");
        }
    }

    private static boolean same(IdentityFacts identity, String address) {
        String given = Normal.of(address);
        return given.equals(Normal.orNull(identity.email())) || given.equals(Normal.orNull(identity.username()));
    }

    private static Optional<IdentityFacts> in(List<IdentityFacts> all, IdentityState state) {
        return all.stream().filter(identity -> identity.state() == state).findFirst();
    }
}
