package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.Invitation;
import org.streamsmanager.mediaserver.Outcome;
import org.streamsmanager.shared.Normal;

/** Invites and ends. A share that is not there any more counts as ended, once the lists confirm it. */
final class PlexInvitations {
    private final PlexCalls calls;

    PlexInvitations(PlexCalls calls) {
        this.calls = calls;
    }

    Outcome send(String machineId, Invitation invitation) {
        return calls.either("invite", () -> sendByV2(machineId, invitation), () -> sendByV1(machineId, invitation));
    }

    Outcome end(String machineId, String shareId) {
        try {
            calls.written(() -> calls.v2().endShare(shareId));
        } catch (PlexFailure failure) {
            if (!failure.endpointMissing()) {
                throw failure;
            }
            calls.noteGone("end", failure);
            endUnlessGone(machineId, shareId);
        }
        return new Outcome.Applied(shareId, false);
    }

    private Outcome sendByV2(String machineId, Invitation invitation) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("machineIdentifier", machineId);
        body.put("invitedEmail", invitation.address());
        body.put("librarySectionIds", PlexChanges.libraries(invitation.libraryGlobalIds()));
        body.put("settings", settings(invitation).ofV2());
        body.put("skipFriendship", true);
        String answer = calls.body(() -> calls.v2().invite(PlexText.write(body)));
        PlexModel.Share share = PlexText.json(answer, new TypeReference<>() {});
        if (share.id() == null) {
            throw PlexText.unreadable("the new share has no id");
        }
        return new Outcome.Applied(share.id(), share.accepted());
    }

    private static PlexSettings settings(Invitation invitation) {
        return PlexSettings.of(invitation.settings(), invitation.rights().downloads());
    }

    /** The machine identifier is called a server id. */
    private Outcome sendByV1(String machineId, Invitation invitation) {
        Map<String, Object> share = new LinkedHashMap<>();
        share.put("library_section_ids", PlexChanges.libraries(invitation.libraryGlobalIds()));
        share.put("invited_email", invitation.address());
        Map<String, Object> body = Map.of(
                "server_id",
                machineId,
                "shared_server",
                share,
                "sharing_settings",
                settings(invitation).ofV1());
        JsonNode container = PlexText.container(calls.body(() -> calls.v1().invite(machineId, PlexText.write(body))));
        JsonNode made = PlexText.children(container, "SharedServer").stream()
                .findFirst()
                .orElseThrow(() -> PlexText.unreadable("the new share is not in the answer"));
        String acceptedAt = PlexText.attribute(made, "acceptedAt");
        return new Outcome.Applied(PlexText.attribute(made, "id"), acceptedAt != null && !acceptedAt.equals("0"));
    }

    /** 404 says either "no such share" or "no such endpoint": only the lists can tell. */
    private void endUnlessGone(String machineId, String shareId) {
        Optional<PlexModel.Share> there = new PlexShares(calls)
                .everything().stream()
                        .filter(share -> share.id().equals(shareId) && share.leftAt() == null)
                        .findFirst();
        if (there.isPresent()) {
            endByV1(machineId, there.get());
        }
    }

    private void endByV1(String machineId, PlexModel.Share share) {
        if (share.accepted()) {
            calls.written(() -> calls.v1().endShare(machineId, share.id()));
        } else {
            withdraw(share);
        }
    }

    private void withdraw(PlexModel.Share share) {
        JsonNode container = PlexText.container(calls.body(calls.v1()::invitations));
        List<JsonNode> same = PlexText.children(container, "Invite").stream()
                .filter(invite -> concerns(invite, share))
                .toList();
        if (same.size() != 1) {
            throw new PlexFailure(
                    FailureClass.GONE, null, "The old interface does not tell this invitation from others.", false);
        }
        JsonNode invite = same.getFirst();
        calls.written(() -> calls.v1()
                .withdraw(
                        PlexText.attribute(invite, "id"),
                        PlexText.attribute(invite, "friend"),
                        PlexText.attribute(invite, "home"),
                        PlexText.attribute(invite, "server")));
    }

    private static boolean concerns(JsonNode invite, PlexModel.Share share) {
        String id = PlexText.attribute(invite, "id");
        return id != null
                && (id.equals(share.invitedId()) || Normal.of(id).equals(Normal.orNull(share.invitedEmail())));
    }
}
