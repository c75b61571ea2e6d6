package org.streamsmanager.settings;

/** A value with the version that {@code If-Match} must name to change it; 0 while the defaults hold. */
public record Versioned<T>(T value, int version) {}
