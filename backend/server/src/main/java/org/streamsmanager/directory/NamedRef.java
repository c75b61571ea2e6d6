package org.streamsmanager.directory;

import java.util.UUID;

/** Something with a name: a plan, a server. */
public record NamedRef(UUID id, String name) {}
