package org.streamsmanager.expiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** For how many days nobody of the list loses access. */
public record DismissExpiryRunRequest(@Min(1) @Max(90) int days) {}
