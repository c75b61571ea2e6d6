package org.streamsmanager.shared;

/** Places where a process may die with the worst effect. A test lets it die there; otherwise nothing happens. */
public interface CrashPoints {
    void reached(String name);
}
