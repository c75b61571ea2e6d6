package org.streamsmanager.rules.house.shared;

import org.streamsmanager.rules.house.portal.Downstairs;

/** The ground floor knows the attic, and the attic knows the ground floor. */
public record Upstairs(Downstairs other) {}
