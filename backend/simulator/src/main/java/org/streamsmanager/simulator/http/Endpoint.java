package org.streamsmanager.simulator.http;

/** What an address does: a plain function. It may throw {@code Refused}. */
@FunctionalInterface
public interface Endpoint {
    Answer answer(Call call);
}
