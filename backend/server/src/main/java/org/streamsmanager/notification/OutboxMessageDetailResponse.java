package org.streamsmanager.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message with its history, oldest first. */
public record OutboxMessageDetailResponse(OutboxMessageResponse message, List<DeliveryResponse> deliveries) {
    static OutboxMessageDetailResponse from(OutboxMessage message, List<OutboxDelivery> history) {
        return new OutboxMessageDetailResponse(
                OutboxMessageResponse.from(message),
                history.stream().map(DeliveryResponse::from).toList());
    }

    /** {@code outcome} is the state that the attempt led to. */
    public record DeliveryResponse(
            Instant at,
            OutboxState outcome,
            @Nullable String problem,
            @Nullable String reply) {
        static DeliveryResponse from(OutboxDelivery delivery) {
            return new DeliveryResponse(delivery.at(), delivery.outcome(), delivery.problem(), delivery.reply());
        }
    }
}
