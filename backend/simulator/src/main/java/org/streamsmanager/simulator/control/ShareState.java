package org.streamsmanager.simulator.control;

import java.util.List;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.SharingSettings;
import org.streamsmanager.simulator.world.World;

/**
 * A share as it stands.
 *
 * @param person the name of the invited person; null as long as nobody has registered
 * @param libraries titles
 */
public record ShareState(
        long id,
        String owner,
        String server,
        String person,
        String email,
        boolean accepted,
        boolean left,
        boolean allLibraries,
        List<String> libraries,
        SharingSettings settings) {

    static ShareState of(World world, Share share) {
        MediaServer server =
                world.servers().byMachine(share.machineIdentifier()).orElseThrow();
        Account person = share.invitedId() == null ? null : world.accounts().require(share.invitedId());
        return new ShareState(
                share.id(),
                world.accounts().require(share.ownerId()).title(),
                server.name(),
                person == null ? null : person.title(),
                person == null ? share.invitedEmail() : person.email(),
                share.accepted(),
                share.leftAt() != null,
                share.libraries().all(),
                server.libraries(share.libraries()).stream().map(Library::title).toList(),
                world.settings().of(share));
    }

    boolean concerns(String text) {
        return text.equals(person) || text.equalsIgnoreCase(email);
    }
}
