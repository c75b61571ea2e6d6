package org.streamsmanager.accountchange;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of the requests that wait for approval are meant; null does not restrict. */
public record WaitingFilter(
        @Nullable AccountChangeOrigin origin,
        @Nullable AccountProof proof,
        @Nullable UUID userId,
        @Nullable @Size(max = 200) String search) {
    AccountChangeFilter toFilter() {
        return new AccountChangeFilter(List.of(AccountChangeState.AWAITING_APPROVAL), origin, proof, userId, search);
    }
}
