package org.streamsmanager.accountchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.user.IdentityFacts;

/**
 * A change of account as the operator sees it. {@code operatorDetail} and {@code obstacle} are what the customer is not told:
 * why no server fits, and why an account is not available; {@code unregistered}: nobody had the address when it was looked up; {@code acceptedAs}: the invitation was accepted by an account with another
 * address; {@code mergeCandidate}: the account belongs to that user, who has nothing to lose; {@code platformUnavailable}:
 * it waits for the platform, and goes on by itself.
 */
public record AccountChangeResponse(
        UUID id,
        UserRef user,
        AccountChangeOrigin origin,
        AccountChangeState state,
        AccountChangeStep step,
        @Nullable String oldIdentity,
        String newEmail,
        AccountProof proof,
        boolean unregistered,
        @Nullable String acceptedAs,
        @Nullable RefusalResponse refusal,
        @Nullable String operatorDetail,
        @Nullable ObstacleResponse obstacle,
        @Nullable NamedRef mergeCandidate,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int attempts,
        @Nullable ServerRef server,
        boolean platformUnavailable,
        Instant createdAt,
        Instant updatedAt) {
    public record UserRef(UUID id, String displayName) {}

    public record ServerRef(UUID id, String name) {}

    /** Why the account is not available, and whose it is or was. */
    public record ObstacleResponse(
            AccountObstacle code, @Nullable NamedRef user) {
        static ObstacleResponse from(AccountChangeFacts facts) {
            return facts.obstacle() == null ? null : new ObstacleResponse(facts.obstacle(), facts.obstacleUser());
        }
    }

    /** Why it was refused: a stable code and a sentence for the customer, the operator's own words where there are some. */
    public record RefusalResponse(String code, String message) {
        public static RefusalResponse from(AccountChangeFacts facts) {
            AccountChangeProblem problem = facts.refusal();
            if (problem == null) {
                return null;
            }
            return new RefusalResponse(
                    problem.code(), Optional.ofNullable(facts.reason()).orElse(problem.title()));
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
                facts.proof(),
                facts.unregistered(),
                facts.acceptedAs(),
                RefusalResponse.from(facts),
                facts.operatorDetail(),
                ObstacleResponse.from(facts),
                facts.mergeCandidate(),
                facts.decidedBy(),
                facts.decidedAt(),
                facts.attempts(),
                facts.serverId() == null ? null : new ServerRef(facts.serverId(), facts.serverName()),
                facts.platformUnavailable(),
                facts.createdAt(),
                facts.updatedAt());
    }
}
