package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;

/** plex.tv answers with half a list at times, and with status 200. What it misses is looked for where it is listed, too. */
final class PlexSecondSource {
    private final PlexCalls calls;
    private final PlexShares shares;

    PlexSecondSource(PlexCalls calls) {
        this.calls = calls;
        this.shares = new PlexShares(calls);
    }

    /** Costs nothing as long as nothing is missed. */
    Reading<RemoteShare> confirmed(String machineId, Reading<RemoteShare> reading, Set<String> expected) {
        return reading instanceof Reading.Complete<RemoteShare> complete
                ? confirmed(machineId, complete, missed(complete, expected))
                : reading;
    }

    private static Set<String> missed(Reading.Complete<RemoteShare> complete, Set<String> expected) {
        Set<String> missed = new HashSet<>(expected);
        complete.items().forEach(share -> missed.remove(share.remoteShareId()));
        return missed;
    }

    private Reading<RemoteShare> confirmed(
            String machineId, Reading.Complete<RemoteShare> complete, Set<String> missed) {
        if (missed.isEmpty()) {
            return complete;
        }
        try {
            missed.retainAll(elsewhere(machineId));
            return missed.isEmpty()
                    ? complete
                    : partial(complete, "plex.tv's list misses " + missed.size() + " shares that it still knows");
        } catch (PlexFailure failure) {
            return partial(complete, "plex.tv's list misses some, and nothing confirms it: " + failure.getMessage());
        }
    }

    private static Reading<RemoteShare> partial(Reading.Complete<RemoteShare> complete, String why) {
        return new Reading.Partial<>(complete.items(), why);
    }

    private Set<String> elsewhere(String machineId) {
        return Stream.concat(
                        unlessGone(
                                "accepted-shares",
                                () -> shares.acceptedInV1(machineId).stream().map(RemoteShare::remoteShareId)),
                        unlessGone("sent-invitations", this::invited))
                .collect(Collectors.toSet());
    }

    private Stream<String> invited() {
        List<PlexModel.Sent> sent = PlexText.json(calls.body(calls.v2()::sentInvitations), new TypeReference<>() {});
        return sent.stream()
                .filter(one -> one.sharedServers() != null)
                .flatMap(one -> one.sharedServers().stream())
                .map(PlexModel.Share::id);
    }

    /** An endpoint that was taken away confirms nothing, and does not keep every list from being believed. */
    private Stream<String> unlessGone(String what, Supplier<Stream<String>> reading) {
        try {
            return reading.get();
        } catch (PlexFailure failure) {
            if (!failure.endpointMissing()) {
                throw failure;
            }
            calls.noteGone(what, failure);
            return Stream.empty();
        }
    }
}
