package org.streamsmanager.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.SelectionQuery;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class PaymentRepository implements PanacheRepositoryBase<Payment, UUID> {
    private static final Listing<Payment> NEWEST = Listing.newest(Payment.class, "occurredAt");
    private static final String SUMS = "select currency, count(*), sum(netMinor) ";

    Optional<Payment> forUpdate(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<Payment> of(UUID userId) {
        return list("userId = ?1 order by occurredAt desc, id desc", userId);
    }

    List<Payment> sameTransaction(String transactionId) {
        return list("gatewayAccount = ?1 and transactionId = ?2 order by sequence", Payment.MANUAL, transactionId);
    }

    boolean known(String transactionId, int sequence) {
        return count(
                        "gatewayAccount = ?1 and transactionId = ?2 and sequence = ?3",
                        Payment.MANUAL,
                        transactionId,
                        sequence)
                > 0;
    }

    /** Two who type the same payment at once: the database lets one through. */
    void record(Payment payment) {
        try {
            persistAndFlush(payment);
        } catch (ConstraintViolationException twice) {
            throw String.valueOf(twice.getConstraintName()).contains("transaction_id")
                    ? Refusal.at(
                            PaymentProblem.DUPLICATE_TRANSACTION,
                            "/transactionId",
                            PaymentProblem.DUPLICATE_TRANSACTION.title())
                    : twice;
        }
    }

    Page<Payment> newestFirst(PaymentFilter filter, PageRequest request, Instant now) {
        return NEWEST.page(getEntityManager(), filter.where(), filter.parameters(), request, now);
    }

    List<Sum> sums(PaymentFilter filter) {
        SelectionQuery<Sum> query = getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(SUMS + filter.where() + " group by currency order by currency", Sum.class);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    record Sum(String currency, long payments, long netMinor) {}
}
