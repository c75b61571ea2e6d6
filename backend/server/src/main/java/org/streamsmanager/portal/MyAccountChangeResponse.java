package org.streamsmanager.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.accountchange.AccountChangeFacts;
import org.streamsmanager.accountchange.AccountChangeResponse.RefusalResponse;
import org.streamsmanager.accountchange.AccountChangeState;
import org.streamsmanager.accountchange.AccountChangeStep;
import org.streamsmanager.accountchange.AccountProof;

/**
 * The customer's own change of account. {@code acceptUrl} is there while the invitation waits;
 * {@code unregistered}: Plex did not know the address yet; {@code acceptedAs}: accepted by an account with another address;
 * {@code platformUnavailable}: it waits until Plex answers again.
 */
public record MyAccountChangeResponse(
        UUID id,
        AccountChangeState state,
        AccountChangeStep step,
        String newEmail,
        AccountProof proof,
        boolean unregistered,
        @Nullable String acceptedAs,
        boolean platformUnavailable,
        @Nullable RefusalResponse refusal,
        @Nullable String acceptUrl,
        @Nullable String serverName,
        Instant createdAt,
        Instant updatedAt) {
    static MyAccountChangeResponse from(AccountChangeFacts facts, String invitationsAddress) {
        return new MyAccountChangeResponse(
                facts.id(),
                facts.state(),
                facts.step(),
                facts.newAddress(),
                facts.proof(),
                facts.unregistered(),
                facts.acceptedAs(),
                facts.platformUnavailable(),
                RefusalResponse.from(facts),
                facts.state() == AccountChangeState.INVITED ? invitationsAddress : null,
                facts.serverName(),
                facts.createdAt(),
                facts.updatedAt());
    }
}
