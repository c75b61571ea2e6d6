package org.streamsmanager.invitation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which invitations are listed. */
record InvitationFilter(Optional<InvitationState> state, Optional<InvitationKind> kind) {
    Set<InvitationState> states() {
        return state.map(Set::of).orElse(EnumSet.allOf(InvitationState.class));
    }

    Set<InvitationKind> kinds() {
        return kind.map(Set::of).orElse(EnumSet.allOf(InvitationKind.class));
    }
}
