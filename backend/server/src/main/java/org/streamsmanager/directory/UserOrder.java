package org.streamsmanager.directory;

/** A sort column with its direction, such as {@code -createdAt}. */
record UserOrder(UserSort sort, boolean descending) {
    static final String DEFAULT = "-createdAt";

    static UserOrder of(String parameter) {
        boolean descending = parameter.startsWith("-");
        return new UserOrder(UserSort.named(descending ? parameter.substring(1) : parameter), descending);
    }

    String parameter() {
        return (descending ? "-" : "") + sort.parameter();
    }

    String orderBy(boolean backwards) {
        String direction = descending == backwards ? " asc" : " desc";
        return " order by " + sort.key() + direction + ", u.id" + direction;
    }

    /** Rows on the far side of the place that a cursor names. */
    String beyond(boolean backwards) {
        return "(" + sort.key() + ", u.id) " + (descending == backwards ? ">" : "<") + " (:key, :keyId)";
    }
}
