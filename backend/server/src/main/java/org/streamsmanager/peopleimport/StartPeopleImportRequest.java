package org.streamsmanager.peopleimport;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The server whose people are read in. {@code permanent}: whoever is new never expires; else they get one duration of the
 * default plan from now.
 */
public record StartPeopleImportRequest(@NotNull UUID serverId, boolean permanent) {}
