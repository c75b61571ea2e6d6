package org.streamsmanager.library;

/** How many shared libraries of a type ({@code movie}, {@code show}, …) there are, and how many titles in them. */
public record LibraryStatistics(String type, int libraries, long items) {}
