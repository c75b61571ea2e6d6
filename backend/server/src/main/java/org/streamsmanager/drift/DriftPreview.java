package org.streamsmanager.drift;

import java.util.Map;

/**
 * What would be done: with how many differences, with how many it cannot be done (by the code of the reason), how many
 * people get libraries and how many lose some. {@code hash} is sent back.
 */
public record DriftPreview(int chosen, int done, Map<String, Integer> refused, int gain, int lose, String hash) {}
