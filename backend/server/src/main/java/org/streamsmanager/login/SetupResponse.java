package org.streamsmanager.login;

/** Whether the panel still waits for its first administrator, and what the site is called. */
public record SetupResponse(boolean required, String siteName) {}
