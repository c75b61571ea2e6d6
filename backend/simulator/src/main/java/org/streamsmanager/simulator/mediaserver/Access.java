package org.streamsmanager.simulator.mediaserver;

import java.util.List;
import java.util.Optional;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.Tokens;
import org.streamsmanager.simulator.world.World;

/** Who is asking a media server, and what that opens. */
sealed interface Access {
    /** Everything. */
    record Owner(Account account) implements Access {}

    /** The libraries of a share, for as long as it lasts. */
    record Guest(Share share) implements Access {}

    /** Wrong, dead, or no token at all. */
    record Nobody() implements Access {}

    static Access of(Call call, MediaServer server) {
        String token = call.token();
        return owner(call.world(), server, token)
                .map(Access.class::cast)
                .or(() -> guest(call.world(), server, token))
                .orElseGet(Nobody::new);
    }

    private static Optional<Owner> owner(World world, MediaServer server, String token) {
        return world.tokens()
                .find(token)
                .map(Tokens.Grant::accountId)
                .flatMap(world.accounts()::byId)
                .filter(server::ownedBy)
                .map(Owner::new);
    }

    private static Optional<Access> guest(World world, MediaServer server, String token) {
        return world.shares()
                .byAccessToken(token)
                .filter(share -> share.machineIdentifier().equals(server.machineIdentifier()))
                .map(Guest::new);
    }

    static List<Library> libraries(Access access, MediaServer server) {
        return switch (access) {
            case Owner ignored -> server.libraries();
            case Guest guest -> server.libraries(guest.share().libraries());
            case Nobody ignored -> List.of();
        };
    }
}
