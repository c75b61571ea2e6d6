package org.streamsmanager.notification.email;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * {@code password}: absent keeps the stored one (unless server or user change), empty removes it. {@code replyTo} and
 * {@code fromName} may be empty.
 */
public record SmtpSettingsRequest(
        boolean enabled,

        @NotNull @Size(max = 253) @Pattern(regexp = "[A-Za-z0-9.:\\-]*", message = "must be a host name or an address")
        String host,

        @Min(1) @Max(65535) int port,
        @NotNull SmtpTls tls,
        @NotNull @Size(max = 254) String username,
        @Size(max = 500) String password,

        @NotNull @Size(max = 254) @Pattern(regexp = ADDRESS, message = "must be an e-mail address")
        String fromAddress,

        @NotNull @Size(max = 120) String fromName,

        @NotNull @Size(max = 254) @Pattern(regexp = ADDRESS, message = "must be an e-mail address")
        String replyTo) {
    private static final String ADDRESS = "|[^@\\s<>\",;]+@[^@\\s<>\",;]+";

    @AssertTrue(message = "a server and a sender are needed to send")
    boolean isCompleteWhenEnabled() {
        return !enabled || (host != null && !host.isEmpty() && fromAddress != null && !fromAddress.isEmpty());
    }

    SmtpSettings toSettings() {
        return new SmtpSettings(enabled, host, port, tls, username, fromAddress, fromName, replyTo);
    }
}
