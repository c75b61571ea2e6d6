package org.streamsmanager.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.accountchange.AccountChangeFacts;
import org.streamsmanager.accountchange.AccountChangeResponse.RefusalResponse;
import org.streamsmanager.accountchange.AccountChangeState;
import org.streamsmanager.accountchange.AccountChangeStep;

/** The customer's own change of account. {@code acceptUrl} is there while the invitation waits. */
public record MyAccountChangeResponse(
        UUID id,
        AccountChangeState state,
        AccountChangeStep step,
        String newEmail,
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
                RefusalResponse.from(facts.refusal()),
                facts.state() == AccountChangeState.INVITED ? invitationsAddress : null,
                facts.serverName(),
                facts.createdAt(),
                facts.updatedAt());
    }
}
