package org.streamsmanager.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Every client of a remote carries this: a call inside a transaction would hold locks for as long as the remote likes. */
public final class OutsideTransactions implements ClientRequestFilter {
    @Override
    public void filter(ClientRequestContext request) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new CalledInTransaction(
                    request.getMethod() + " " + request.getUri().getHost());
        }
    }

    /** A mistake of ours, never an outcome. */
    public static final class CalledInTransaction extends IllegalStateException {
        CalledInTransaction(String call) {
            super("a remote is called inside a transaction: " + call);
        }
    }
}
