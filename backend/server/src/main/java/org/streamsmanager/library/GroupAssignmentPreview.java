package org.streamsmanager.library;

import java.util.List;

/**
 * What putting libraries into a group would do: how many of them move, and how many people see a difference, get something,
 * lose something; {@code people} are the first hundred of them, by what they get and lose. Send {@code hash} to do exactly this.
 */
public record GroupAssignmentPreview(
        int libraries, int affectedUsers, int gain, int lose, List<GroupChangePart.Affected> people, String hash) {}
