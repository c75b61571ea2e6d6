package org.streamsmanager.notification.email;

import org.jspecify.annotations.Nullable;

/** {@code stage} is how far it came, {@code reply} the server's last word or what the network said. */
public record SmtpTestResponse(
        boolean passed, SmtpStage stage, @Nullable SmtpProblem problem, String reply, boolean mailSent) {}
