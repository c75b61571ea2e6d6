package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What plex.tv keeps of a person beside the libraries. It is always replaced whole, so what was read is written back, and
 * only what the panel decides is set anew.
 */
final class PlexSettings {
    private static final String DOWNLOADS = "allowSync";
    private static final List<String> FILTERS = List.of("filterMovies", "filterTelevision", "filterMusic");
    private final ObjectNode values;

    private PlexSettings(ObjectNode values) {
        this.values = values;
    }

    /** {@code settings} as they were read, or null for somebody new. */
    static PlexSettings of(String settings, boolean downloads) {
        ObjectNode values = settings == null ? fresh() : (ObjectNode) PlexText.json(settings);
        values.put(DOWNLOADS, downloads);
        return new PlexSettings(values);
    }

    /** As text; null when a list did not tell them. */
    static String read(JsonNode settings) {
        return settings != null && settings.isObject() ? settings.toString() : null;
    }

    static boolean downloads(JsonNode settings) {
        return settings != null && settings.path(DOWNLOADS).asBoolean();
    }

    ObjectNode ofV2() {
        return values;
    }

    /** Flags are texts there, and there are fewer of them. */
    ObjectNode ofV1() {
        ObjectNode old = JsonNodeFactory.instance.objectNode();
        old.put(DOWNLOADS, flag(DOWNLOADS));
        old.put("allowCameraUpload", flag("allowCameraUpload"));
        old.put("allowChannels", flag("allowChannels"));
        FILTERS.forEach(filter -> old.put(filter, values.path(filter).asText("")));
        return old;
    }

    private String flag(String name) {
        return values.path(name).asBoolean() ? "1" : "0";
    }

    private static ObjectNode fresh() {
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        none.put("allowChannels", false);
        none.put("allowCameraUpload", false);
        none.put("allowSubtitleAdmin", false);
        none.put("allowTuners", 0);
        FILTERS.forEach(filter -> none.put(filter, ""));
        return none;
    }
}
