package org.streamsmanager.simulator.plextv;

import java.time.Instant;
import java.util.List;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.World;

/** An invitation of v1, in its three shapes: to an address, to an account, to a home. */
final class InviteView {
    private InviteView() {}

    static Element toAddress(World world, List<Share> shares) {
        Share first = shares.getFirst();
        return head(first.invitedEmail(), first.invitedAt(), false, false, true)
                .with("username", "")
                .with("email", first.invitedEmail())
                .with("friendlyName", first.invitedEmail())
                .with("thumb", "")
                .bare("Server", shares, share -> server(world, share));
    }

    /** The other one is the invited person for the owner, and the owner for the invited person. */
    static Element withAccount(World world, Account other, List<Share> shares) {
        Share first = shares.getFirst();
        Element invite = head(other.id(), first.invitedAt(), first.friendRequest(), false, true);
        return person(invite, other).bare("Server", shares, share -> server(world, share));
    }

    static Element toHome(Account other, Instant at) {
        return person(head(other.id(), at, false, true, false), other);
    }

    private static Element head(Object id, Instant at, boolean friend, boolean home, boolean server) {
        return Element.of("Invite")
                .with("id", id)
                .with("createdAt", Times.unix(at))
                .with("friend", friend)
                .with("home", home)
                .with("server", server);
    }

    private static Element person(Element invite, Account other) {
        return invite.with("username", other.username())
                .with("email", other.email())
                .with("friendlyName", other.title())
                .with("thumb", AccountView.thumb(other));
    }

    /** Without the machine identifier, as it often is. */
    private static Element server(World world, Share share) {
        MediaServer server =
                world.servers().byMachine(share.machineIdentifier()).orElseThrow();
        return Element.of("Server")
                .with("name", server.name())
                .with("numLibraries", server.libraries(share.libraries()).size());
    }
}
