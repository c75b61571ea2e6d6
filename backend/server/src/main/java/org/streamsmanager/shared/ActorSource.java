package org.streamsmanager.shared;

/** Port: who sent the running request; {@link Actor#ANONYMOUS} for a stranger. */
public interface ActorSource {
    Actor actor();

    /** Whether the sender may read what a provider said: customers and strangers may not. */
    boolean operator();
}
