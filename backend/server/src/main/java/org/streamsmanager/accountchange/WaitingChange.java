package org.streamsmanager.accountchange;

import java.util.UUID;

/** A request that waits for approval. */
record WaitingChange(UUID id, AccountChangeOrigin origin, AccountProof proof) {}
