package org.streamsmanager.simulator.plextv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Document;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Invitation;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;

/** Shares and invitations of v2: an invitation is a share that is not accepted yet. */
final class SharedServerRoutes {
    void mount(Paths paths) {
        paths.get("/api/v2/shared_servers/owned/accepted", call -> owned(call, share -> !share.pending()))
                .get("/api/v2/shared_servers/owned/pending", call -> owned(call, Share::pending))
                .get("/api/v2/shared_servers/invites/owned/pending", this::sent)
                .get("/api/v2/shared_servers/invites/received/pending", this::received)
                .post("/api/v2/shared_servers", this::invite)
                .post("/api/v2/shared_servers/:id", this::change)
                .delete("/api/v2/shared_servers/:id", this::remove)
                .post("/api/v2/shared_servers/:id/accept", this::accept);
    }

    private Answer owned(Call call, Predicate<Share> wanted) {
        Account owner = call.account();
        List<Share> shares =
                call.world().shares().ofOwner(owner.id()).filter(wanted).toList();
        return Answer.ok(SharedServerView.list(call, owner, shares));
    }

    private Answer sent(Call call) {
        Account owner = call.account();
        List<Share> pending =
                call.world().shares().ofOwner(owner.id()).filter(Share::pending).toList();
        return Answer.ok(grouped(call, owner, pending, SharedServerRoutes::personOf));
    }

    private Answer received(Call call) {
        Account person = call.account();
        List<Share> pending = call.world().sharing().received(person).toList();
        return Answer.ok(grouped(call, person, pending, Share::ownerId));
    }

    private static Object personOf(Share share) {
        return share.invitedId() == null ? share.invitedEmail() : share.invitedId();
    }

    private static Document grouped(Call call, Account viewer, List<Share> shares, Function<Share, Object> by) {
        Map<Object, List<Share>> groups =
                shares.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return Document.array("invites", Element.mapped(groups.values(), group -> invite(call, viewer, group)));
    }

    private static Element invite(Call call, Account viewer, Collection<Share> shares) {
        Account owner = call.world().accounts().require(shares.iterator().next().ownerId());
        return Element.of("invite")
                .one("owner", AccountView.person(Element.of("owner"), owner))
                .wrapped("sharedServers", shares, share -> SharedServerView.one(call, viewer, share));
    }

    private Answer invite(Call call) {
        Account owner = call.account();
        JsonNode body = call.json();
        MediaServer server = call.world()
                .servers()
                .owned(owner, body.path("machineIdentifier").asText());
        Invitation invitation = call.world()
                .sharing()
                .invitation(
                        server,
                        ShareInput.personId(body.path("invitedId")),
                        ShareInput.text(body.path("invitedEmail")),
                        !body.path("skipFriendship").asBoolean());
        Share share = call.world()
                .sharing()
                .invite(
                        invitation,
                        ShareInput.libraries(body.path("librarySectionIds")),
                        body.hasNonNull("settings") ? SettingsInput.whole(body.get("settings")) : null,
                        call.now());
        return Answer.of(201, Document.object(SharedServerView.one(call, owner, share)));
    }

    private Answer change(Call call) {
        Account owner = call.account();
        JsonNode body = call.json();
        Share share = call.world().sharing().ownedShare(owner, call.pathNumber("id"));
        if (body.hasNonNull("librarySectionIds")) {
            call.world().sharing().changeLibraries(share, ShareInput.libraries(body.get("librarySectionIds")));
        }
        if (body.hasNonNull("settings")) {
            call.world().sharing().changeSettings(share, SettingsInput.whole(body.get("settings")));
        }
        return Answer.ok(SharedServerView.one(call, owner, share));
    }

    /** The owner takes it back; the invited person declines or leaves. */
    private Answer remove(Call call) {
        Account account = call.account();
        call.world().sharing().end(account, call.pathNumber("id"), call.now());
        return Answer.empty(204);
    }

    private Answer accept(Call call) {
        Account person = call.account();
        call.world().sharing().acceptReceived(person, call.pathNumber("id"), call.now());
        return Answer.empty(204);
    }
}
