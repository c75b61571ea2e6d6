package org.streamsmanager.plan;

/** Why a server cannot serve a plan ({@link #accommodation}), or takes nobody new for it. The stable words of the API. */
public enum ServingHindrance {
    DETACHED(true),
    DISABLED(true),
    PLAN_HAS_NO_LIBRARIES(true),
    LIBRARIES_MISSING(true),
    DOWNLOADS_NOT_POSSIBLE(true),
    FULL(false),
    TAKES_NO_NEW_PEOPLE(false),
    TAKES_NO_TRIALS(false);

    private final boolean accommodation;

    ServingHindrance(boolean accommodation) {
        this.accommodation = accommodation;
    }

    /** Whether it hinders people who are on the server already, too. */
    public boolean accommodation() {
        return accommodation;
    }
}
