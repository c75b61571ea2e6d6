package org.streamsmanager.library;

import java.util.List;
import java.util.UUID;

/**
 * Which libraries would get which group, and how many people would see a difference, get something, lose something. Send
 * {@code hash} to do exactly this.
 */
public record GroupTakeOverPreview(
        List<Row> rows, int affectedUsers, int gain, int lose, List<GroupChangePart.Affected> people, String hash) {
    /** One library, and the group that its like is in. */
    public record Row(UUID libraryId, String title, String type, UUID groupId, String groupName) {}
}
