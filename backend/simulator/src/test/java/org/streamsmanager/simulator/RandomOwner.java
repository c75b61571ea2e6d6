package org.streamsmanager.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.streamsmanager.simulator.world.Account;

/** An owner who does whatever comes to mind, through v1 or v2 as the dice fall, and people who answer or do not. */
final class RandomOwner {
    private static final List<String> PEOPLE =
            List.of("nova", "stella", "luna", "LUNA@example.test", "comet@example.test", "nobodyatall", "vega");

    private final Random random;
    private final Simulator simulator;
    private final Client owner;
    private final String machine;
    private final List<String> done = new ArrayList<>();

    RandomOwner(long seed, Simulator simulator, Client owner, String machine) {
        this.random = new Random(seed);
        this.simulator = simulator;
        this.owner = owner;
        this.machine = machine;
    }

    List<String> done() {
        return done;
    }

    void act() {
        String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        switch (random.nextInt(10)) {
            case 0, 1 -> did("invite v2 " + person, owner.json().post("/api/v2/shared_servers", inviteV2(person)));
            case 2, 3 -> did("invite v1 " + person, owner.post(shares(), inviteV1(person)));
            case 4 -> did("accept", accept());
            case 5 -> did("change v2", owner.post("/api/v2/shared_servers/" + anyShare(), changeV2()));
            case 6 -> did("change v1", owner.put(shares() + "/" + anyShare(), changeV1()));
            case 7 -> did("unshare", owner.delete(path()));
            case 8 -> did("settings", owner.put("/api/v2/sharings/" + anyPerson() + "?" + settings()));
            default -> did("remove", removeOrCancel());
        }
    }

    private void did(String what, Reply reply) {
        done.add(what + " -> " + reply.status());
    }

    private String shares() {
        return "/api/servers/" + machine + "/shared_servers";
    }

    private String path() {
        return (random.nextBoolean() ? shares() : "/api/v2/shared_servers") + "/" + anyShare();
    }

    private String libraries() {
        List<Long> all = simulator
                .universe()
                .ask(world -> world.servers().byMachine(machine).orElseThrow().libraries().stream()
                        .map(library -> library.globalId())
                        .toList());
        return all.stream()
                .filter(any -> random.nextBoolean())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private String inviteV2(String person) {
        return "{'machineIdentifier':'%s','invitedEmail':'%s','librarySectionIds':[%s],'skipFriendship':%b,'settings':{'allowSync':%b}}"
                .formatted(machine, person, libraries(), random.nextBoolean(), random.nextBoolean());
    }

    private String inviteV1(String person) {
        return "{'shared_server':{'library_section_ids':[%s],'invited_email':'%s'},'sharing_settings':{'allowSync':'%d'}}"
                .formatted(libraries(), person, random.nextInt(2));
    }

    private String changeV2() {
        return "{'librarySectionIds':[%s],'settings':{'allowSync':%b,'filterMovies':'label=%d'}}"
                .formatted(libraries(), random.nextBoolean(), random.nextInt(9));
    }

    private String changeV1() {
        return "{'shared_server':{'library_section_ids':[%s]}}".formatted(libraries());
    }

    private String settings() {
        return "allowSync=%d&filterMovies=label%%3D%d".formatted(random.nextInt(2), random.nextInt(9));
    }

    private long anyShare() {
        List<Long> ids = simulator
                .universe()
                .ask(world ->
                        world.shares().all().stream().map(share -> share.id()).toList());
        return ids.isEmpty() ? 1 : ids.get(random.nextInt(ids.size()));
    }

    private long anyPerson() {
        List<Long> ids = simulator
                .universe()
                .ask(world -> world.accounts().all().stream().map(Account::id).toList());
        return ids.get(random.nextInt(ids.size()));
    }

    private Reply accept() {
        Client person = Client.of(
                simulator.plexTvUri(),
                List.of("nova-token", "stella-token", "luna-token").get(random.nextInt(3)));
        JsonNode received = person.json()
                .get("/api/v2/shared_servers/invites/received/pending")
                .json();
        List<String> ids = StreamSupport.stream(received.spliterator(), false)
                .map(invite -> invite.at("/sharedServers/0/id").asText())
                .toList();
        if (ids.isEmpty() || random.nextBoolean()) {
            long vega = simulator
                    .universe()
                    .ask(world -> world.accounts().find("vega").orElseThrow().id());
            return person.put("/api/invites/requests/" + vega + "?friend=0&home=0&server=1");
        }
        return person.post("/api/v2/shared_servers/" + ids.getFirst() + "/accept");
    }

    private Reply removeOrCancel() {
        long person = anyPerson();
        return random.nextBoolean()
                ? owner.delete("/api/v2/sharings/" + person)
                : owner.delete("/api/invites/requested/" + person + "?friend=0&home=0&server=1");
    }
}
