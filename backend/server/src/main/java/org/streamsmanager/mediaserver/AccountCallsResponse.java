package org.streamsmanager.mediaserver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much an account is used: {@code callsPerSecond} is what it may, {@code lastMinute} and {@code lastHour} what was
 * called, {@code waiting} how many changes of access are still to be made, {@code changing} whether one is being made now.
 * {@code pausedUntil} is null unless plex.tv asked for a pause, {@code doneAt} is when the waiting changes will be made as
 * far as can be told, null when there are none.
 */
public record AccountCallsResponse(
        double callsPerSecond,
        int lastMinute,
        int lastHour,
        int waiting,
        boolean changing,
        @Nullable Instant pausedUntil,
        @Nullable Instant doneAt) {}
