package org.streamsmanager.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PaymentCorrectionRepository implements PanacheRepositoryBase<PaymentCorrection, UUID> {
    List<PaymentCorrection> of(UUID paymentId) {
        return list("paymentId = ?1 order by correctedAt, id", paymentId);
    }

    void forgetCauses(UUID paymentId) {
        update("cause = '' where paymentId = ?1", paymentId);
    }
}
