package org.streamsmanager.shared;

import java.util.UUID;

/** Something with a name: a plan, a server, a library group. */
public record NamedRef(UUID id, String name) {}
