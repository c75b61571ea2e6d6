package org.streamsmanager.savedview;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A saved look at a list, as {@link SaveViewRequest} says it. */
public record SavedViewResponse(UUID id, String list, String name, Map<String, String> query, List<String> columns) {
    static SavedViewResponse from(SavedView view) {
        return new SavedViewResponse(view.id(), view.list(), view.name(), view.query(), view.columns());
    }
}
