package org.streamsmanager.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What each column is, in their order. */
public record MatchColumnsRequest(
        @NotNull @Size(min = 1, max = 40) List<@NotNull ListField> fields) {}
