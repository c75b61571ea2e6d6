package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.shared.Refusal;

/** Looks at every row before anybody is invited. */
@ApplicationScoped
class ListChecks {
    private final ListReaders readers;
    private final InvitedAddress addresses;
    private final InvitedPlan plans;

    ListChecks(ListReaders readers, InvitedAddress addresses, InvitedPlan plans) {
        this.readers = readers;
        this.addresses = addresses;
        this.plans = plans;
    }

    /** What the rows say now, as a fingerprint. */
    @Transactional(Transactional.TxType.MANDATORY)
    String check(InvitationList list, List<InvitationListRow> rows) {
        ListRowReader reader = readers.of(list);
        Set<String> seen = new HashSet<>();
        rows.forEach(row -> check(row, reader, seen));
        return Fingerprint.of(
                list.columns() + rows.stream().map(InvitationListRow::facts).collect(Collectors.joining("|")));
    }

    private void check(InvitationListRow row, ListRowReader reader, Set<String> seen) {
        try {
            InviteOrder order = reader.order(row.cells());
            addresses.requireFree(order.address(), null);
            plans.of(order);
            if (!seen.add(Normal.of(order.address()))) {
                throw Refusal.of(InvitationListProblem.ROW_ADDRESS_TWICE);
            }
            row.ready(order.address());
        } catch (Refusal refusal) {
            row.objected(reader.address(row.cells()), refusal);
        }
    }
}
