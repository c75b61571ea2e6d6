package org.streamsmanager.library;

import java.util.List;
import java.util.UUID;

/** Port: what moving libraries to other groups means for people. Implemented by the module that keeps the shares. */
public interface GroupChangePart {
    /** Nothing is changed. */
    Effect preview(List<Move> moves);

    /** The first of those who see a difference, and what they get and lose. Nothing is changed. */
    List<Affected> people(List<Move> moves, int most);

    /** Called in the transaction of the change, after the libraries have moved. */
    void apply(List<Move> moves);

    /** Somebody whose access changes; the texts are titles of libraries. */
    record Affected(UUID userId, String displayName, List<String> gains, List<String> loses) {}

    record Move(UUID libraryId, UUID serverId, UUID fromGroupId, UUID toGroupId) {}

    /** How many people see a difference, how many of them get something, how many lose something. */
    record Effect(int affectedUsers, int gain, int lose) {
        public static final Effect NONE = new Effect(0, 0, 0);

        public Effect plus(Effect other) {
            return new Effect(affectedUsers + other.affectedUsers, gain + other.gain, lose + other.lose);
        }
    }
}
