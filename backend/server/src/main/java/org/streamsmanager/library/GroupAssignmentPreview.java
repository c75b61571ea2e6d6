package org.streamsmanager.library;

/**
 * What putting libraries into a group would do: how many of them move, and how many people see a difference, get something,
 * lose something. Send {@code hash} to do exactly this.
 */
public record GroupAssignmentPreview(int libraries, int affectedUsers, int gain, int lose, String hash) {}
