package org.streamsmanager.simulator.plextv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.streamsmanager.simulator.world.Refusal;

/** Lists of libraries and people in the bodies of share requests. */
final class ShareInput {
    private ShareInput() {}

    /** A list that is not there and an empty one say the same: all. */
    static List<Long> libraries(JsonNode list) {
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            throw Refusal.BAD_REQUEST.error("A list of library sections is wanted");
        }
        List<Long> ids = new ArrayList<>();
        for (JsonNode id : list) {
            ids.add(libraryId(id));
        }
        return ids;
    }

    private static long libraryId(JsonNode id) {
        try {
            return Long.parseLong(id.asText());
        } catch (NumberFormatException e) {
            throw Refusal.UNKNOWN_LIBRARY.error();
        }
    }

    static Long personId(JsonNode id) {
        try {
            return id.isMissingNode() || id.isNull() ? null : Long.valueOf(id.asText());
        } catch (NumberFormatException e) {
            throw Refusal.INVALID_USER.error();
        }
    }

    static String text(JsonNode text) {
        return text.isMissingNode() || text.isNull() ? null : text.asText();
    }
}
