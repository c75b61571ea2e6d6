package org.streamsmanager.rules.house.portal;

import org.streamsmanager.rules.house.mediaserver.plex.Adapter;
import org.streamsmanager.rules.house.shared.Upstairs;

/** Knows an adapter by its name. */
public record Downstairs(Upstairs other, Adapter adapter) {}
