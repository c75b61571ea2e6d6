package org.streamsmanager.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.payment.PaymentFields;

/**
 * One new person. {@code address} is an e-mail address or a Plex user name; without {@code displayName} it is the name
 * too. Without {@code planId} it is the default plan, without {@code serverId} the placement decides, preferring the
 * location. {@code permanent}: never expires, on the default plan. Else there is one duration of the plan, paid by the
 * {@code payment} or as a gift, or time until {@code activeUntil}.
 */
public record InviteUserRequest(
        @NotBlank @Size(max = 254) String address,
        @Nullable @Size(max = 200) String displayName,
        @Nullable UUID planId,
        @Nullable UUID serverId,
        @Nullable UUID locationId,
        boolean permanent,
        @Nullable Instant activeUntil,
        @Nullable @Valid PaymentFields payment) {
    InviteOrder toOrder(InvitationKind kind) {
        return new InviteOrder(
                kind,
                address.strip(),
                Optional.ofNullable(displayName).map(String::strip).filter(name -> !name.isEmpty()),
                Optional.ofNullable(planId),
                serverId,
                locationId,
                permanent,
                activeUntil,
                payment);
    }
}
