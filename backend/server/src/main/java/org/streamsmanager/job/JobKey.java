package org.streamsmanager.job;

/** The name of a kind of work (stable, stored) and the record it is about: ids, never copies of facts. */
public record JobKey<P extends Record>(String name, Class<P> payload) {}
