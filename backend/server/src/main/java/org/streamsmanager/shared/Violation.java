package org.streamsmanager.shared;

/** A value that was refused: a JSON pointer into the request body (or {@code ?name} for a query parameter), and why. */
public record Violation(String pointer, String message) {}
