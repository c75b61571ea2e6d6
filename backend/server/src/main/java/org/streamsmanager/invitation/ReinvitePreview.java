package org.streamsmanager.invitation;

import org.jspecify.annotations.Nullable;
import org.streamsmanager.invitation.InvitationPreview.PreviewProblem;
import org.streamsmanager.share.PlacementResponse;

/** Whom and where a re-invite would ask; {@code problem} is null when it is possible. */
public record ReinvitePreview(
        @Nullable String address,
        @Nullable PreviewProblem problem,
        @Nullable PlacementResponse placement) {}
