package org.streamsmanager.library;

import org.streamsmanager.mediaserver.GlobalId;
import org.streamsmanager.mediaserver.LocalKey;

/** A library as both sources together showed it; {@code items} is null when the server could not be asked. */
record SeenLibrary(GlobalId globalId, LocalKey localKey, String title, String type, Integer items) {}
