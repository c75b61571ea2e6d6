package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.mediaserver.PlexAccountService;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Adds the names to a request. */
@ApplicationScoped
class AccountChangeFactsReader {
    private final UserService users;
    private final IdentityService identities;
    private final ShareService shares;
    private final ServerService servers;
    private final PlexAccountService accounts;

    AccountChangeFactsReader(
            UserService users,
            IdentityService identities,
            ShareService shares,
            ServerService servers,
            PlexAccountService accounts) {
        this.users = users;
        this.identities = identities;
        this.shares = shares;
        this.servers = servers;
        this.accounts = accounts;
    }

    AccountChangeFacts of(AccountChangeRequest request) {
        Optional<ServerFacts> server = Optional.ofNullable(request.shareId())
                .map(shares::get)
                .map(ShareFacts::serverId)
                .flatMap(servers::find);
        return new AccountChangeFacts(
                request.id(),
                request.userId(),
                users.find(request.userId()).map(UserFacts::displayName).orElse(""),
                request.origin(),
                request.state(),
                request.step(),
                identity(request.oldIdentityId()),
                request.newAddress(),
                identity(request.newIdentityId()),
                request.proof(),
                request.unregistered(),
                request.refusal(),
                request.detail(),
                request.obstacle(),
                named(request.obstacleUserId()),
                request.reason(),
                request.decidedBy(),
                request.decidedAt(),
                named(request.mergeUserId()),
                request.attempts(),
                server.map(ServerFacts::id).orElse(null),
                server.map(ServerFacts::name).orElse(null),
                request.state() == AccountChangeState.APPLYING
                        && server.map(ServerFacts::plexAccountId)
                                .filter(accounts::inTrouble)
                                .isPresent(),
                request.createdAt(),
                request.updatedAt());
    }

    /** Nobody any more when that user was merged meanwhile. */
    private NamedRef named(UUID userId) {
        return Optional.ofNullable(userId)
                .flatMap(users::find)
                .map(user -> new NamedRef(user.id(), user.displayName()))
                .orElse(null);
    }

    private IdentityFacts identity(UUID id) {
        return id == null ? null : identities.get(id);
    }
}
