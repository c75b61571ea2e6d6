package org.streamsmanager.invitation;

import org.jspecify.annotations.Nullable;
import org.streamsmanager.share.PlacementResponse;

/**
 * What an invitation would do. {@code account} is what plex.tv says of the address: a hint, no obstacle unless nobody has
 * the user name. {@code problem} is null when it can be sent.
 */
public record InvitationPreview(
        Account account,
        @Nullable PreviewProblem problem,
        @Nullable PlacementResponse placement) {
    /** Whether there is such an account at plex.tv; the stable words of the API. */
    public enum Account {
        KNOWN,
        NOT_REGISTERED_YET,
        NOBODY_HAS_THIS_NAME,
        NOT_ASKED
    }

    /** Why it would be refused. */
    public record PreviewProblem(String code, String message) {}
}
