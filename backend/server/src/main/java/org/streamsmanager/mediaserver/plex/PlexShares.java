package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.streamsmanager.mediaserver.PersonKind;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Rights;

/** Who has access, and who was invited: two lists of the whole account, whatever the number of people. */
final class PlexShares {
    private final PlexCalls calls;

    PlexShares(PlexCalls calls) {
        this.calls = calls;
    }

    Reading<RemoteShare> of(String machineId) {
        return calls.either("shares", () -> v2(machineId), () -> v1(machineId));
    }

    private Reading<RemoteShare> v2(String machineId) {
        return among(everything(), machineId);
    }

    static Reading<RemoteShare> among(List<PlexModel.Share> all, String machineId) {
        List<RemoteShare> here = all.stream()
                .filter(share -> machineId.equals(share.machineIdentifier()))
                .filter(share -> share.deletedAt() == null && share.leftAt() == null)
                .map(PlexShares::share)
                .toList();
        return all.isEmpty()
                ? new Reading.Suspicious<>(here, "plex.tv lists no share of this account at all")
                : new Reading.Complete<>(here);
    }

    List<PlexModel.Share> everything() {
        List<PlexModel.Share> all = new ArrayList<>(list(calls.body(calls.v2()::acceptedShares)));
        all.addAll(list(calls.body(calls.v2()::pendingShares)));
        return all;
    }

    private static List<PlexModel.Share> list(String body) {
        List<PlexModel.Share> shares = PlexText.json(body, new TypeReference<>() {});
        if (shares.stream().anyMatch(share -> share == null || share.id() == null)) {
            throw PlexText.unreadable("a share has no id");
        }
        return shares;
    }

    List<RemoteShare> acceptedInV1(String machineId) {
        JsonNode container = PlexText.container(calls.body(() -> calls.v1().acceptedShares(machineId)));
        return PlexText.children(container, "SharedServer").stream()
                .map(PlexShares::share)
                .toList();
    }

    /** Version 1 does not say to which server an invitation belongs, so the reading is not whole. */
    Reading<RemoteShare> v1(String machineId) {
        List<RemoteShare> accepted = acceptedInV1(machineId);
        return new Reading.Partial<>(accepted, "the old interface does not list invitations by server");
    }

    private static RemoteShare share(JsonNode element) {
        return new RemoteShare(
                PlexText.attribute(element, "id"),
                PlexText.attribute(element, "userID"),
                null,
                PlexText.attribute(element, "username"),
                PlexText.attribute(element, "email"),
                null,
                PlexText.attribute(element, "username"),
                true,
                unix(PlexText.attribute(element, "acceptedAt")),
                PlexText.children(element, "Section").stream()
                        .filter(section -> "1".equals(PlexText.attribute(section, "shared")))
                        .map(section -> PlexText.attribute(section, "id"))
                        .collect(Collectors.toSet()),
                "1".equals(PlexText.attribute(element, "allLibraries")),
                new Rights("1".equals(PlexText.attribute(element, "allowSync"))),
                PersonKind.FRIEND,
                null);
    }

    static RemoteShare share(PlexModel.Share share) {
        PlexModel.Person person = share.invited();
        return new RemoteShare(
                share.id(),
                share.invitedId(),
                person == null ? null : person.uuid(),
                person == null ? null : nullIfEmpty(person.username()),
                email(share),
                nullIfEmpty(share.invitedEmail()),
                person == null ? share.invitedEmail() : person.title(),
                share.accepted(),
                iso(share.acceptedAt()),
                libraries(share),
                share.allLibraries(),
                new Rights(PlexSettings.downloads(share.sharingSettings())),
                kind(person),
                PlexSettings.read(share.sharingSettings()));
    }

    /** The address that was invited may be another one than that of the person who accepted. */
    private static String email(PlexModel.Share share) {
        String own =
                share.invited() == null ? null : nullIfEmpty(share.invited().email());
        return own != null || share.invited() != null ? own : nullIfEmpty(share.invitedEmail());
    }

    private static Set<String> libraries(PlexModel.Share share) {
        return share.libraries() == null
                ? Set.of()
                : share.libraries().stream()
                        .map(PlexModel.Section::id)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }

    private static PersonKind kind(PlexModel.Person person) {
        if (person == null) {
            return PersonKind.UNREGISTERED;
        }
        if (person.restricted()) {
            return PersonKind.MANAGED;
        }
        return person.home() ? PersonKind.HOME : PersonKind.FRIEND;
    }

    private static String nullIfEmpty(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static Instant iso(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException otherForm) {
            return null;
        }
    }

    private static Instant unix(String seconds) {
        return seconds == null || !seconds.matches("[1-9]\\d{0,10}")
                ? null
                : Instant.ofEpochSecond(Long.parseLong(seconds));
    }
}
