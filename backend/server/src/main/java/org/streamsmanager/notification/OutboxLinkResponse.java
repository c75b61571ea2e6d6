package org.streamsmanager.notification;

/** Whoever opens it is taken for the recipient: give it to nobody else. */
public record OutboxLinkResponse(String url) {}
