package org.streamsmanager.share;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.user.IdentityFacts;

/** Finds a share in what a server says. */
final class RemoteMatch {
    private RemoteMatch() {}

    /** By any key of the identity, or by the address an invitation was sent to: an e-mail or a user name. */
    static Optional<RemoteShare> findInvited(List<RemoteShare> said, IdentityFacts identity) {
        String wanted = Normal.of(identity.address());
        return find(said, null, identity)
                .or(() -> said.stream()
                        .filter(remote -> Stream.of(remote.invitedAddress(), remote.email(), remote.username())
                                .map(Normal::orNull)
                                .anyMatch(wanted::equals))
                        .findFirst());
    }

    /** By the share's own id first (somebody may accept under another address), then by any key of the identity. */
    static Optional<RemoteShare> find(List<RemoteShare> said, String remoteShareId, IdentityFacts identity) {
        return said.stream()
                .filter(remote -> remoteShareId != null && remoteShareId.equals(remote.remoteShareId()))
                .findFirst()
                .or(() -> said.stream().filter(remote -> same(remote, identity)).findFirst());
    }

    private static boolean same(RemoteShare remote, IdentityFacts identity) {
        return known(identity.remoteId(), remote.remoteUserId())
                || known(Normal.orNull(identity.email()), Normal.orNull(remote.email()))
                || known(Normal.orNull(identity.username()), Normal.orNull(remote.username()));
    }

    private static boolean known(String ours, String theirs) {
        return ours != null && Objects.equals(ours, theirs);
    }
}
