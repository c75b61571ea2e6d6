package org.streamsmanager.shared;

import java.util.Optional;

/** Which page is wanted: a page number from 1, or a cursor of an earlier answer; a size of 1 to 500. */
public record PageRequest(int page, int pageSize, Optional<String> cursor) {
    public static final int MAX_SIZE = 500;
    static final int MAX_PAGE = 1_000_000;

    public PageRequest {
        requireRange(page >= 1 && page <= MAX_PAGE, "?page", "must be between 1 and " + MAX_PAGE);
        requireRange(pageSize >= 1 && pageSize <= MAX_SIZE, "?pageSize", "must be between 1 and " + MAX_SIZE);
    }

    public int offset() {
        return Math.multiplyExact(page - 1, pageSize);
    }

    private static void requireRange(boolean holds, String pointer, String message) {
        if (!holds) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, pointer, message);
        }
    }
}
