package org.streamsmanager.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** What to change (see {@code GET /bulk-actions}) and for whom. */
public record CreateBulkEditRequest(
        @NotBlank String action,
        Map<String, Object> fields,
        @NotNull @Valid Selection selection) {}
