package org.streamsmanager.user;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streamsmanager.shared.Normal;

/** How an account is known in its realm. Any of the four may be unknown (null), not all of them. */
public record RemoteIdentity(String remoteId, String uuid, String username, String email) {
    public RemoteIdentity {
        remoteId = blankToNull(remoteId);
        uuid = blankToNull(uuid);
        username = blankToNull(username);
        email = blankToNull(email);
        if (remoteId == null && uuid == null && username == null && email == null) {
            throw new IllegalArgumentException("an identity needs at least one key");
        }
    }

    /** An e-mail address when it has an at sign, else a user name. */
    public static RemoteIdentity ofAddress(String address) {
        return address.indexOf('@') > 0
                ? new RemoteIdentity(null, null, null, address.strip())
                : new RemoteIdentity(null, null, address.strip(), null);
    }

    /** What is known after both; the other one counts where both speak. */
    public RemoteIdentity updatedBy(RemoteIdentity newer) {
        return new RemoteIdentity(
                newest(remoteId, newer.remoteId),
                newest(uuid, newer.uuid),
                newest(username, newer.username),
                newest(email, newer.email));
    }

    /** Everything by which it is recognised: two accounts that share one of these are the same. */
    Set<String> keys() {
        return Stream.of(
                        key("REMOTE_ID", remoteId),
                        key("UUID", uuid),
                        key("EMAIL", emailNorm()),
                        key("USERNAME", usernameNorm()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String key(String kind, String value) {
        return value == null ? null : kind + " " + value;
    }

    public String emailNorm() {
        return Normal.orNull(email);
    }

    public String usernameNorm() {
        return Normal.orNull(username);
    }

    private static String newest(String before, String after) {
        return after == null ? before : after;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
