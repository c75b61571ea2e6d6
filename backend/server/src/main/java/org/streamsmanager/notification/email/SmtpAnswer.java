package org.streamsmanager.notification.email;

import org.jspecify.annotations.Nullable;

/** What became of a conversation: {@code problem} is null when it went through; {@code reply} is the server's last word. */
record SmtpAnswer(SmtpStage stage, @Nullable SmtpProblem problem, String reply) {}
