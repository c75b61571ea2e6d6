package org.streamsmanager.directory;

import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Normal;

/** What somebody typed into the search box, as patterns that match it anywhere, literally. */
record SearchText(String like, String likeNormal, Optional<UUID> id) {
    static SearchText of(String text) {
        return new SearchText(anywhere(text), anywhere(Normal.of(text)), id(text));
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
