package org.streamsmanager.invitation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** Which invitations are listed. */
public class InvitationFilter {
    @RestQuery
    public Optional<InvitationState> state;

    @RestQuery
    public Optional<InvitationKind> kind;

    Set<InvitationState> states() {
        return state.map(Set::of).orElse(EnumSet.allOf(InvitationState.class));
    }

    Set<InvitationKind> kinds() {
        return kind.map(Set::of).orElse(EnumSet.allOf(InvitationKind.class));
    }
}
