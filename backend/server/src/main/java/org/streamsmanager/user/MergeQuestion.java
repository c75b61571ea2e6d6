package org.streamsmanager.user;

import java.util.List;
import java.util.UUID;

/** Both users have something of which only one can stay. {@code name} is what the answer is sent under. */
public record MergeQuestion(String name, List<Option> options) {
    public MergeQuestion {
        options = List.copyOf(options);
    }

    /** {@code userId} is the user who has it now. */
    public record Option(UUID id, UUID userId, String label) {}
}
