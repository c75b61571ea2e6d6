package org.streamsmanager.mediaserver;

/** How a person belongs to the owner: a friend, a member of the home, a managed account of the home, or not registered. */
public enum PersonKind {
    FRIEND,
    HOME,
    MANAGED,
    UNREGISTERED
}
