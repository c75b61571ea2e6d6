package org.streamsmanager.site;

import java.util.UUID;

/** A question and its answer, both plain text. */
public record FaqEntryResponse(UUID id, String question, String answer, int position, int version) {
    static FaqEntryResponse from(FaqEntry entry) {
        return new FaqEntryResponse(entry.id(), entry.question(), entry.answer(), entry.position(), entry.version());
    }
}
