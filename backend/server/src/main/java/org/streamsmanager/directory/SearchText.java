package org.streamsmanager.directory;

import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Normal;

/** What somebody typed into the search box, as patterns that match it anywhere, literally. */
record SearchText(String like, String normal, String likeNormal, String likeMailbox, Optional<UUID> id) {
    private static final int TELLING = 3;

    static SearchText of(String text) {
        String normal = Normal.of(text);
        return new SearchText(anywhere(text), normal, anywhere(normal), anywhere(mailbox(normal)), id(text));
    }

    /** Too short for an index of trigrams. */
    boolean unindexed() {
        return normal.length() < TELLING;
    }

    /** An index is not asked for the half of an address that everybody has: what it finds is compared with the whole. */
    private static String mailbox(String normal) {
        int at = normal.indexOf('@');
        return at < TELLING ? normal : normal.substring(0, at + 1);
    }

    private static String anywhere(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
