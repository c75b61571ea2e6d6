package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.mediaserver.PlexAccountTransactions.Held;

/** Finds the account that can act for a server, unless it is to be left alone. */
@ApplicationScoped
class Doors {
    /** A rejected token comes back by re-linking, which nobody can foresee. */
    private static final Duration UNTIL_RELINKED = Duration.ofHours(1);

    private final ServerService servers;
    private final PlexAccountTransactions accounts;
    private final AccountCalls calls;
    private final CallBudget budget;

    Doors(ServerService servers, PlexAccountTransactions accounts, AccountCalls calls, CallBudget budget) {
        this.servers = servers;
        this.accounts = accounts;
        this.calls = calls;
        this.budget = budget;
    }

    Door to(UUID serverId) {
        Optional<ServerFacts> found = servers.find(serverId);
        if (found.isEmpty()) {
            return new Door.Shut("server-unknown", "There is no server " + serverId + ".");
        }
        ServerFacts server = found.get();
        return Optional.ofNullable(server.plexAccountId())
                .flatMap(accounts::held)
                .map(held -> through(server.plexAccountId(), held, server.machineId()))
                .orElseGet(() -> new Door.Shut("server-detached", server.name() + " belongs to no linked account."));
    }

    Door toAny(UUID accountOrServerId) {
        return accounts.held(accountOrServerId)
                .map(held -> through(accountOrServerId, held, null))
                .orElseGet(() -> to(accountOrServerId));
    }

    private Door through(UUID accountId, Held held, String machineId) {
        if (held.health() == AccountHealth.TOKEN_REJECTED) {
            String detail = "The token of " + held.name() + " is rejected; link the account again.";
            return new Door.Paused(FailureClass.TOKEN_REJECTED, UNTIL_RELINKED, detail);
        }
        return budget.pause(accountId)
                .<Door>map(pause -> new Door.Paused(FailureClass.LIMITED, pause, held.name() + " is limited."))
                .orElseGet(() -> new Door.Open(accountId, machineId, calls.open(held.access())));
    }
}
