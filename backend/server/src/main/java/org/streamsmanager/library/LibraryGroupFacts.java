package org.streamsmanager.library;

import java.util.UUID;

/** What other modules may know of a group. Libraries of a private one are never shared. */
public record LibraryGroupFacts(UUID id, String name, GroupKind kind) {
    public boolean shareable() {
        return kind != GroupKind.PRIVATE;
    }
}
