package org.streamsmanager.mediaserver;

import java.net.URI;
import org.streamsmanager.shared.Secret;

/** The HTTP proxy that every call of an account goes through; user and password may be null. */
public record Proxy(URI address, String user, Secret password) {}
