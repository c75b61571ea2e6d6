package org.streamsmanager.library;

/** A library as both sources together showed it; {@code items} is null when the server could not be asked. */
record SeenLibrary(String globalId, String localKey, String title, String type, Integer items) {}
