package org.streamsmanager.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.streamsmanager.bulk.AccessModel.Access;
import org.streamsmanager.bulk.AccessModel.Person;
import org.streamsmanager.simulator.control.ShareState;
import org.streamsmanager.simulator.seed.Beginning;
import org.streamsmanager.simulator.seed.Seed;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/** Two servers with some dozen people, panel and plex.tv, and the model of both. */
abstract class AccessWorld extends CommunityTest {
    private static final List<String> SERVERS = List.of("Observatory", "Planetarium");
    private static final int PEOPLE = 60;
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final String KNOWN = "select u.id || '|' || i.email from app_user u join media_identity i"
            + " on i.user_id = u.id and i.state = 'CURRENT' where i.email is not null order by u.id";
    private static final String READ = "select u.id || '|' || coalesce((select s.cause from suspension s"
            + " where s.user_id = u.id and s.lifted_at is null), '') || '|' || (select '[' || coalesce(string_agg(v.name, ', ' order by"
            + " v.name), '') || ']' from share s join server v on v.id = s.server_id where s.user_id = u.id"
            + " and s.ended_at is null)"
            + " || '|' || (select count(*) from coverage c where c.user_id = u.id and c.source = 'GIFT'"
            + " and c.revoked_at is null) from app_user u";

    private static final String EFFECTS = "select u.display_name || ' ' || e.kind || ' ' || e.state || ' '"
            + " || coalesce(e.detail, '') || ' wants ' || s.wanted || ' said ' || coalesce(s.said::text, '')"
            + " from remote_effect e join share s on s.id = e.share_id join app_user u on u.id = s.user_id order by e.id";

    final AccessModel model = new AccessModel();
    final Map<String, String> serverIds = new TreeMap<>();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Inject
    DyingPanel panel;

    @BeforeEach
    void startMail() {
        mail.start();
    }

    @AfterEach
    void calm() {
        mail.stop();
        panel.livesOn();
    }

    /** Those are meant whose account is known and who were given some libraries, not all. */
    void settle() {
        world.settle(Beginning.with(Seed.COMMUNITY).owners(1).users(PEOPLE));
        world.plex().controls().friendsJoinAtOnce(false);
        String account = account("vega-token");
        for (String name : SERVERS) {
            world.pass(Duration.ofMinutes(1));
            serverIds.put(name, server(account, name));
            world.pass(Duration.ofMinutes(1));
            readIn(Map.of("serverId", serverIds.get(name)));
        }
        database.execute("update server set max_users = 1000");
        mailServer(mail.getSmtp().getPort());
        database.column(KNOWN).forEach(line -> {
            String[] parts = line.split("\\|");
            List<ShareState> there = at(parts[1]);
            boolean plain = there.stream()
                    .allMatch(share -> share.accepted()
                            && !share.allLibraries()
                            && !share.person().equals("polaris"));
            if (plain && !there.isEmpty() && !parts[1].startsWith("casey")) {
                model.people.put(
                        parts[0],
                        new Person(
                                parts[1], null, there.stream().map(this::known).toList(), List.of(), Set.of()));
            }
        });
        assertTrue(model.people.size() > 12, model.people.size() + " people");
    }

    private Access known(ShareState share) {
        return model.access(
                share.server(), true, share.libraries().stream().sorted().toList(), Set.of());
    }

    /** What plex.tv says of them on the two servers. */
    List<ShareState> at(String email) {
        return world.plex().controls().shares().stream()
                .filter(share ->
                        SERVERS.contains(share.server()) && !share.left() && email.equalsIgnoreCase(share.email()))
                .toList();
    }

    /** Whatever has begun comes to its end. */
    void work(String edit) {
        work(() -> settled(edit));
    }

    void work() {
        work(() -> database.count("remote_effect where finished_at is null") == 0);
    }

    private void work(BooleanSupplier settled) {
        Instant end = world.now().plus(LONGEST);
        jobs.runDue();
        while (!settled.getAsBoolean() && world.now().isBefore(end)) {
            Instant next = jobs.nextDue();
            if (next.isAfter(world.now())) {
                world.pass(Duration.between(world.now(), next.isAfter(end) ? end : next));
            }
            jobs.runDue();
        }
    }

    boolean settled(String edit) {
        return !database.column("select 1 from bulk_edit where id = '" + edit + "' and finished_at is not null")
                        .isEmpty()
                && database.count(
                                "bulk_edit_row where state in ('RUNNING', 'UNKNOWN') and bulk_edit_id = '" + edit + "'")
                        == 0
                && database.count("remote_effect where finished_at is null") == 0;
    }

    /** What the panel chose is taken over: on which server, and that everything of it is given. */
    void learn(BulkRun run) {
        Map<String, String> found = inPanel();
        model.people.replaceAll((id, person) -> learned(person, found.get(id)));
        run.after.replaceAll((id, person) -> learned(person, found.get(id)));
    }

    private Person learned(Person person, String found) {
        return person.with(person.accesses().stream()
                .map(access -> access.server().equals(AccessModel.ANYWHERE)
                        ? access.on(servers(found), access.libraries())
                        : access)
                .map(access -> access.libraries().equals(BulkDeed.EVERYTHING)
                        ? access.on(access.server(), titles(access.server()))
                        : access)
                .toList());
    }

    private static String servers(String line) {
        return line.replaceAll(".*\\[(.*)].*", "$1");
    }

    private List<String> titles(String server) {
        return database.column("select title from library where server_id = '" + serverIds.get(server) + "'"
                + " and state = 'PRESENT' order by title collate \"C\"");
    }

    private Map<String, String> inPanel() {
        Map<String, String> found = new HashMap<>();
        database.column(READ).forEach(line -> {
            int bar = line.indexOf('|');
            found.put(line.substring(0, bar), line.substring(bar + 1));
        });
        return found;
    }

    /** Panel, plex.tv and mailboxes are what the model says. */
    void check(String where) {
        Map<String, String> panelSays = inPanel();
        Map<String, String> wanted = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        model.people.forEach((id, person) -> {
            wanted.put(id, person.inPanel() + " " + person.atPlex());
            found.put(
                    id,
                    panelSays.get(id) + " "
                            + at(person.email()).stream()
                                    .map(AccessWorld::said)
                                    .sorted()
                                    .toList());
        });
        Map<String, String> asWanted = Map.copyOf(found);
        wanted.entrySet().removeIf(one -> one.getValue().equals(asWanted.get(one.getKey())));
        found.keySet().retainAll(wanted.keySet());
        assertEquals(wanted, found, () -> where + database.column(EFFECTS));
        assertEquals(
                database.count("share where ended_at is null"),
                Long.parseLong(
                        database.column("select sum(seats_taken) from server").getFirst()),
                where + ": seats");
        checkMail(where);
    }

    private void checkMail(String where) {
        List<String> wanted = new ArrayList<>();
        model.people
                .values()
                .forEach(person -> person.letters().forEach(letter -> wanted.add(person.email() + " " + letter)));
        List<String> found = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            try {
                if (message.getSubject().startsWith("Letter")) {
                    found.add(((InternetAddress) message.getAllRecipients()[0]).getAddress() + " "
                            + message.getSubject());
                }
            } catch (MessagingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        assertEquals(wanted.stream().sorted().toList(), found.stream().sorted().toList(), where + ": mail");
    }

    private static String said(ShareState share) {
        return share.server()
                + (share.accepted() ? " accepted " : " invited ")
                + share.libraries().stream().sorted().toList();
    }

    Map<String, RowState> rows(String edit) {
        Map<String, RowState> states = new TreeMap<>();
        database.column("select user_id || ' ' || state from bulk_edit_row where bulk_edit_id = '" + edit + "'")
                .forEach(line -> states.put(line.split(" ")[0], RowState.valueOf(line.split(" ")[1])));
        return states;
    }

    JsonPath get(String edit) {
        return operator().get("/api/v1/bulk-edits/" + edit).jsonPath();
    }
}
