package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.streamsmanager.invitation.InvitationPreview.Account;
import org.streamsmanager.mediaserver.CallBudget;
import org.streamsmanager.mediaserver.Lookup;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.mediaserver.Sharing;

/** Asks plex.tv whether there is such an account. Never inside a transaction, and never when the account is busy. */
@ApplicationScoped
class AccountLookup {
    private final ServerService servers;
    private final Sharing sharing;
    private final CallBudget budget;

    AccountLookup(ServerService servers, Sharing sharing, CallBudget budget) {
        this.servers = servers;
        this.sharing = sharing;
        this.budget = budget;
    }

    Account of(String address) {
        if (!InvitedAddress.wellFormed(address)) {
            return Account.NOT_ASKED;
        }
        Optional<ServerFacts> door =
                servers.all().stream().filter(ServerFacts::attached).findFirst();
        return door.filter(server -> budget.permit(server.plexAccountId()).isEmpty())
                .map(server -> word(sharing.lookUp(server.plexAccountId(), address)))
                .orElse(Account.NOT_ASKED);
    }

    private static Account word(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Known known -> Account.KNOWN;
            case Lookup.NotRegistered none -> Account.NOT_REGISTERED_YET;
            case Lookup.UnknownName none -> Account.NOBODY_HAS_THIS_NAME;
            case Lookup.Undetermined unclear -> Account.NOT_ASKED;
        };
    }
}
