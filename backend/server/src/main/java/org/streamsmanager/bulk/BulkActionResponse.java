package org.streamsmanager.bulk;

import java.util.List;

/** An action and the fields it takes. */
public record BulkActionResponse(String name, List<BulkField> fields) {}
