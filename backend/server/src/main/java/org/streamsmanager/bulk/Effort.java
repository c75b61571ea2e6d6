package org.streamsmanager.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a change of one person takes: calls to the media servers of an account (null: none), and messages that go out. */
public record Effort(@Nullable UUID account, int calls, int messages) {
    public static final Effort NONE = new Effort(null, 0, 0);

    public static Effort of(UUID account, int calls) {
        return new Effort(account, calls, 0);
    }
}
