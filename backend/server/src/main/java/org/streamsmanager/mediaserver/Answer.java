package org.streamsmanager.mediaserver;

import java.time.Duration;

/** What a question for one thing gave. */
public sealed interface Answer<T> {
    record Given<T>(T value) implements Answer<T> {}

    record Failed<T>(FailureClass failure, Duration retryAfter, String detail) implements Answer<T> {}
}
