package org.streamsmanager.mediaserver;

import java.time.Duration;
import java.util.List;

/** What a list said, and how far it can be believed. Only {@link Complete} allows to conclude that something is absent. */
public sealed interface Reading<T> {
    record Complete<T>(List<T> items) implements Reading<T> {
        public Complete {
            items = List.copyOf(items);
        }
    }

    /** True as far as it goes. */
    record Partial<T>(List<T> items, String why) implements Reading<T> {
        public Partial {
            items = List.copyOf(items);
        }
    }

    /** An answer that looks like a moment of weakness, such as an empty list. */
    record Suspicious<T>(List<T> items, String why) implements Reading<T> {
        public Suspicious {
            items = List.copyOf(items);
        }
    }

    record Failed<T>(FailureClass failure, Duration retryAfter, String detail) implements Reading<T> {}
}
