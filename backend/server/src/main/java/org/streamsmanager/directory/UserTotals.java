package org.streamsmanager.directory;

import java.time.Instant;
import java.util.Map;

/**
 * How many users match, split by where they stand ({@code active}: by coverage; permanent people are counted apart), and
 * by the state of their access ({@code byShareState}; NONE: never had any).
 */
public record UserTotals(
        int total,
        int active,
        int expired,
        int suspended,
        int permanent,
        int noCoverage,
        int withoutServer,
        int changeRequired,
        Map<String, Integer> byShareState,
        Instant asOf) {}
