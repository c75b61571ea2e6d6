package org.streamsmanager.user;

import java.util.UUID;

/** An account that somebody shall have; {@link IdentityState#PENDING} until it is proven, else current. */
public record NewAccount(UUID userId, RemoteIdentity remote, IdentityState state) {}
