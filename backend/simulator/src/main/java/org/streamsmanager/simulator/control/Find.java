package org.streamsmanager.simulator.control;

import java.util.List;
import java.util.Optional;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.Refused;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.World;

/** Things by the names that a test or a person would use. */
final class Find {
    private final World world;

    Find(World world) {
        this.world = world;
    }

    /** By user name, e-mail, number, or the title of a managed user. */
    Account account(String text) {
        return world.accounts()
                .find(text)
                .or(() -> byNumber(text))
                .or(() -> byTitle(text))
                .orElseThrow(() -> none("account", text));
    }

    private Optional<Account> byNumber(String text) {
        return text.matches("\\d{1,18}") ? world.accounts().byId(Long.parseLong(text)) : Optional.empty();
    }

    private Optional<Account> byTitle(String text) {
        return world.accounts().all().stream()
                .filter(account -> account.managed() && account.title().equals(text))
                .findFirst();
    }

    MediaServer server(String text) {
        return world.servers().find(text).orElseThrow(() -> none("server", text));
    }

    Library library(MediaServer server, String title) {
        return server.libraryByTitle(title).orElseThrow(() -> none("library", title));
    }

    Share invitation(String person, String server) {
        return of(person, server).stream()
                .filter(Share::pending)
                .findFirst()
                .orElseThrow(() -> none("open invitation", person + " to " + server));
    }

    Share share(String person, String server) {
        return of(person, server).stream()
                .filter(Share::accepted)
                .findFirst()
                .orElseThrow(() -> none("accepted share", person + " on " + server));
    }

    List<Share> of(String person, String server) {
        String machine = server(server).machineIdentifier();
        return sharesOf(person).stream()
                .filter(share -> share.machineIdentifier().equals(machine))
                .toList();
    }

    private List<Share> sharesOf(String person) {
        List<Share> waiting = world.shares().waitingFor(person);
        return waiting.isEmpty() ? world.shares().ofPerson(account(person).id()) : waiting;
    }

    private static Refused none(String what, String text) {
        return Refusal.BAD_REQUEST.error("There is no " + what + " " + text);
    }
}
