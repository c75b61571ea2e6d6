package org.streamsmanager.simulator.plextv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.SharingSettings;

/** Settings as the three kinds of request carry them. */
final class SettingsInput {
    private SettingsInput() {}

    /** Replaced whole: what is not named is off. v1 writes flags as "1" and "0", v2 as booleans. */
    static SharingSettings whole(JsonNode node) {
        return merged(
                SharingSettings.NONE,
                name -> node.hasNonNull(name) ? node.get(name).asText() : null);
    }

    /** What is not named stays. */
    static SharingSettings merged(SharingSettings old, Function<String, String> given) {
        return new SharingSettings(
                flag(given.apply("allowSync"), old.allowSync()),
                flag(given.apply("allowCameraUpload"), old.allowCameraUpload()),
                flag(given.apply("allowChannels"), old.allowChannels()),
                flag(given.apply("allowSubtitleAdmin"), old.allowSubtitleAdmin()),
                number(given.apply("allowTuners"), old.allowTuners()),
                text(given.apply("filterAll"), old.filterAll()),
                text(given.apply("filterMovies"), old.filterMovies()),
                text(given.apply("filterMusic"), old.filterMusic()),
                text(given.apply("filterPhotos"), old.filterPhotos()),
                text(given.apply("filterTelevision"), old.filterTelevision()));
    }

    private static boolean flag(String text, boolean otherwise) {
        return switch (text) {
            case null -> otherwise;
            case "1", "true", "True" -> true;
            case "0", "false", "False", "" -> false;
            default -> throw Refusal.BAD_REQUEST.error("A flag must be 0 or 1, not " + text);
        };
    }

    private static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Refusal.BAD_REQUEST.error("A number is wanted, not " + text);
        }
    }

    private static String text(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
