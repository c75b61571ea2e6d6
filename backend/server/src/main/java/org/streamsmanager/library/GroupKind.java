package org.streamsmanager.library;

/** PRIVATE is never shared; the first three are built in, the first two cannot be changed. */
public enum GroupKind {
    PRIVATE("Private"),
    STANDARD("Standard"),
    PREMIUM_4K("Premium 4K"),
    CUSTOM(null);

    private final String builtInName;

    GroupKind(String builtInName) {
        this.builtInName = builtInName;
    }

    boolean builtIn() {
        return builtInName != null;
    }

    boolean fixed() {
        return this == PRIVATE || this == STANDARD;
    }

    String builtInName() {
        return builtInName;
    }
}
