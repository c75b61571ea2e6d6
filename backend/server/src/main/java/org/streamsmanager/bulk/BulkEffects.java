package org.streamsmanager.bulk;

/**
 * What applying takes: calls to media servers and how many seconds they need within the call budget, messages that go out.
 */
public record BulkEffects(long calls, long seconds, long messages) {
    static final BulkEffects NONE = new BulkEffects(0, 0, 0);
}
