package org.streamsmanager.share;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a person goes, and why every other server was passed over. {@code chosen} is empty when none fits. */
public record Placement(Optional<UUID> chosen, List<Verdict> verdicts) {
    /** Why a server was taken or passed over; the stable words of the API. */
    public enum Reason {
        CHOSEN_BY_HAND,
        CURRENT_SERVER,
        PENDING_INVITATION,
        TARGET_OF_THE_PLAN,
        PAST_SERVER,
        ACCEPTS_NEW_PEOPLE,
        BETTER_ONE_FOUND,
        ANOTHER_CHOSEN_BY_HAND,
        DETACHED,
        DISABLED,
        FULL,
        LIBRARIES_MISSING,
        DOWNLOADS_NOT_POSSIBLE,
        TAKES_NO_NEW_PEOPLE,
        TAKES_NO_TRIALS
    }

    public record Verdict(UUID serverId, String serverName, Reason reason) {}

    /** One line for the operator. */
    public String explanation() {
        return verdicts.isEmpty()
                ? "There is no server."
                : String.join(
                        "; ",
                        verdicts.stream()
                                .map(verdict -> verdict.serverName() + ": "
                                        + verdict.reason()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', ' '))
                                .toList());
    }
}
