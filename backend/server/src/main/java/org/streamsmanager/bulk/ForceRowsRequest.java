package org.streamsmanager.bulk;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The ordinals of the rows. */
public record ForceRowsRequest(@NotEmpty @Size(max = 10_000) List<@NotNull Integer> ordinals) {}
