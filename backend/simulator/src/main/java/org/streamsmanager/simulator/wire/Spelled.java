package org.streamsmanager.simulator.wire;

/** A value that the two languages spell differently, such as the subscription date. */
public record Spelled(String xml, Object json) {}
