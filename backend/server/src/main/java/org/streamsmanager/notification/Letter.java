package org.streamsmanager.notification;

import java.util.Map;
import java.util.UUID;

/** A message as a channel gets it; {@code facts} has everything that its text may name, {@code link} included. */
public record Letter(
        UUID id, MessageEvent event, String address, String name, String language, Map<String, String> facts) {}
