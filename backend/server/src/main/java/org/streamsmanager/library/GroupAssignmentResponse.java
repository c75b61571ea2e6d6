package org.streamsmanager.library;

/** How many libraries are in another group now. */
public record GroupAssignmentResponse(int changed) {}
