package org.streamsmanager.portal;

/** {@code possible}: I am entitled to access, have none, and may put that right myself. */
public record MyReinviteResponse(boolean possible) {}
