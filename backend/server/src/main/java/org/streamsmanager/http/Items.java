package org.streamsmanager.http;

import java.util.List;

/** A short list that is always answered whole. */
public record Items<T>(List<T> items) {}
