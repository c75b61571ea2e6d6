package org.streamsmanager.user;

import jakarta.validation.constraints.Size;

/** Why another account is needed; shown to the operator and in the audit (at most 500 characters, may be null). */
public record RequireAccountChangeRequest(@Size(max = 500) String cause) {}
