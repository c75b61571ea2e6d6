package org.streamsmanager.simulator.plextv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.World;

/** The people around an account: friends, people with access, the home. */
final class PeopleView {
    private PeopleView() {}

    /** Friends, everybody who has accepted a share, the home; a pending share alone does not bring anyone in. */
    static Collection<Long> around(World world, Account owner) {
        Set<Long> people = new TreeSet<>(world.friendships().of(owner.id()));
        people.addAll(world.homes().members(owner.id()));
        world.shares().ofOwner(owner.id()).filter(Share::accepted).forEach(share -> people.add(share.invitedId()));
        return people;
    }

    static Element v1(Call call, Account owner, long personId) {
        World world = call.world();
        Account person = world.accounts().require(personId);
        Element user = Element.of("User")
                .with("id", person.id())
                .with("title", person.title())
                .with("username", text(person.username()))
                .with("email", text(person.email()))
                .with("recommendationsPlaylistId", "")
                .with("thumb", AccountView.thumb(person))
                .with("protected", false)
                .with("home", world.homes().isMember(owner.id(), person.id()))
                .with("restricted", person.managed());
        ServerShareView.settings(user, world.settings().of(owner.id(), person.id()));
        return user.bare("Server", servers(call, owner, person));
    }

    private static List<Element> servers(Call call, Account owner, Account person) {
        List<Element> servers = new ArrayList<>();
        call.world().shares().between(owner.id(), person.id()).stream()
                .filter(share -> share.leftAt() == null)
                .forEach(share -> servers.add(server(call, share, false)));
        call.world().shares().between(person.id(), owner.id()).stream()
                .filter(Share::accepted)
                .forEach(share -> servers.add(server(call, share, true)));
        return servers;
    }

    /** "Owned" is what the person owns: a server that they share with us. */
    private static Element server(Call call, Share share, boolean owned) {
        MediaServer server =
                call.world().servers().byMachine(share.machineIdentifier()).orElseThrow();
        return Element.of("Server")
                .with("id", share.id())
                .with("serverId", server.serverId())
                .with("machineIdentifier", share.machineIdentifier())
                .with("name", server.name())
                .with("lastSeenAt", Times.unix(call.now()))
                .with("numLibraries", server.libraries(share.libraries()).size())
                .with("allLibraries", share.libraries().all())
                .with("owned", owned)
                .with("pending", share.pending());
    }

    static Element friend(Call call, Account owner, long personId) {
        Account person = call.world().accounts().require(personId);
        return AccountView.person(Element.of("friend"), person)
                .with("email", person.email())
                .with("friendlyName", person.title())
                .with("home", call.world().homes().isMember(owner.id(), person.id()))
                .with("restricted", person.managed())
                .with("status", "accepted")
                .wrapped("sharedServers", shared(call, owner, person))
                .wrapped("sharedSources", List.of());
    }

    private static List<Element> shared(Call call, Account owner, Account person) {
        return call.world().shares().between(owner.id(), person.id()).stream()
                .filter(Share::accepted)
                .map(share -> SharedServerView.one(call, owner, share))
                .toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
