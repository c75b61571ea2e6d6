package org.streamsmanager.bulk;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Work that goes on: where to follow it. */
final class BulkAnswers {
    static final String PATH = "/api/v1/bulk-edits";

    private BulkAnswers() {}

    static Response accepted(BulkEditResponse edit) {
        return Response.accepted(edit)
                .location(URI.create(PATH + "/" + edit.id()))
                .build();
    }
}
