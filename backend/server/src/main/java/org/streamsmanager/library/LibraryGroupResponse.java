package org.streamsmanager.library;

import java.util.UUID;

/** A group with how many present libraries and how many plans use it. A built-in one cannot be deleted. */
public record LibraryGroupResponse(
        UUID id, String name, boolean builtIn, GroupKind kind, int libraries, int plans, int version) {}
