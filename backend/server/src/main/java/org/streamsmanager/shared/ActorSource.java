package org.streamsmanager.shared;

/** Port: who sent the running request; {@link Actor#ANONYMOUS} for a stranger. */
public interface ActorSource {
    Actor actor();
}
