package org.streamsmanager.payment;

import org.streamsmanager.shared.Problem;

/** How payments and changes of coverage refuse. */
public enum PaymentProblem implements Problem {
    UNKNOWN_PAYMENT(Kind.NOT_FOUND, "There is no such payment."),
    DUPLICATE_TRANSACTION(Kind.CONFLICT, "A payment with this transaction id and sequence number is recorded already."),
    PAYMENT_ALREADY_CANCELLED(Kind.CONFLICT, "This payment is cancelled already."),
    CORRECTION_TOO_LOW(Kind.CONFLICT, "More than that went on as credit to another plan. Cancel the payment instead."),
    PLAN_RETIRED(Kind.CONFLICT, "This plan is retired: only people who had it can go on with it."),
    SAME_PLAN(Kind.CONFLICT, "The user is on this plan already."),
    NOTHING_TO_CHANGE(Kind.CONFLICT, "There is no time that the change could move. Add a payment, or give a gift."),
    CREDIT_BUYS_NO_TIME(Kind.CONFLICT, "What is left is worth too little to buy time on the other plan."),
    CREDIT_CURRENCY_DIFFERS(
            Kind.CONFLICT, "The rest was paid in another currency than the new plan's. Keep the end instead.");

    private final Kind kind;
    private final String title;

    PaymentProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
