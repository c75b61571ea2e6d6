package org.streamsmanager.bulk;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** How many people will change, are so already, or are refused. */
public record BulkCounts(int willChange, int alreadySo, int refused) {
    static final BulkCounts NONE = new BulkCounts(0, 0, 0);

    BulkCounts plus(RowState state) {
        return plus(state, 1);
    }

    BulkCounts plus(RowState state, int people) {
        return switch (state) {
            case ALREADY_SO -> new BulkCounts(willChange, alreadySo + people, refused);
            case REFUSED -> new BulkCounts(willChange, alreadySo, refused + people);
            default -> new BulkCounts(willChange + people, alreadySo, refused);
        };
    }

    @JsonIgnore
    int total() {
        return willChange + alreadySo + refused;
    }
}
