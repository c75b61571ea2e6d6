package org.streamsmanager.mediaserver;

/** A library as the owner's account lists it: the global number is for sharing, the local key for the server itself. */
public record RemoteLibrary(GlobalId globalId, LocalKey localKey, String title, String type) {}
