package org.streamsmanager.shared;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. {@code next} and {@code previous} are cursors (null at the ends); {@code total} counts everything
 * that matches, as it was at {@code totalAsOf}.
 */
public record Page<T>(
        List<T> items,
        int page,
        int pageSize,
        long total,
        Instant totalAsOf,
        @Nullable String next,
        @Nullable String previous) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return with(items.stream().<R>map(mapping).toList());
    }

    /** The same page, its rows said in another way. */
    public <R> Page<R> with(List<R> rows) {
        return new Page<>(rows, page, pageSize, total, totalAsOf, next, previous);
    }
}
