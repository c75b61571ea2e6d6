package org.streamsmanager.bulk;

import java.util.List;

/** An action, the fields it takes, and what an undo gives back. */
public record BulkActionResponse(String name, List<BulkField> fields, Reversal reversal) {}
