package org.streamsmanager.peopleimport;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The server whose people are read in. */
public record StartPeopleImportRequest(@NotNull UUID serverId) {}
