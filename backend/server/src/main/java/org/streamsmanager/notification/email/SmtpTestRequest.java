package org.streamsmanager.notification.email;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Settings that need not be saved; with {@code recipient} a real mail is sent there. */
public record SmtpTestRequest(
        @Valid @NotNull SmtpSettingsRequest settings,
        @Email @Size(max = 254) String recipient) {}
