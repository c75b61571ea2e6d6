package org.streamsmanager.invitation;

/** How it came about. */
public enum InvitationKind {
    BY_HAND,
    FROM_A_LIST,
    RE_INVITE,
    BY_THEMSELVES
}
