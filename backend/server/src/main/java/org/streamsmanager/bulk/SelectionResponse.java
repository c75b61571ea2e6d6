package org.streamsmanager.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people are selected, and what is true of them now. */
public record SelectionResponse(long count, List<PresentValue> values) {
    /** {@code value} is what all of them have; null when that differs from person to person ({@code mixed}). */
    public record PresentValue(
            String name, boolean mixed, @Nullable Object value) {}
}
