package org.streamsmanager.accountchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.user.IdentityFacts;

/** A change of account as the operator sees it. {@code refusal.operatorDetail} is what the customer is not told. */
public record AccountChangeResponse(
        UUID id,
        UserRef user,
        AccountChangeOrigin origin,
        AccountChangeState state,
        AccountChangeStep step,
        @Nullable String oldIdentity,
        String newEmail,
        @Nullable RefusalResponse refusal,
        @Nullable String operatorDetail,
        int attempts,
        @Nullable ServerRef server,
        Instant createdAt,
        Instant updatedAt) {
    public record UserRef(UUID id, String displayName) {}

    public record ServerRef(UUID id, String name) {}

    /** Why it was refused: a stable code and a sentence for the customer. */
    public record RefusalResponse(String code, String message) {
        public static RefusalResponse from(AccountChangeProblem problem) {
            return problem == null ? null : new RefusalResponse(problem.code(), problem.title());
        }
    }

    static AccountChangeResponse from(AccountChangeFacts facts) {
        return new AccountChangeResponse(
                facts.id(),
                new UserRef(facts.userId(), facts.displayName()),
                facts.origin(),
                facts.state(),
                facts.step(),
                Optional.ofNullable(facts.oldIdentity())
                        .map(IdentityFacts::address)
                        .orElse(null),
                facts.newAddress(),
                RefusalResponse.from(facts.refusal()),
                facts.operatorDetail(),
                facts.attempts(),
                facts.serverId() == null ? null : new ServerRef(facts.serverId(), facts.serverName()),
                facts.createdAt(),
                facts.updatedAt());
    }
}
