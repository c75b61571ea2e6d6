package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What bulk edits keep of one person. */
@ApplicationScoped
public class PersonalRows {
    private static final String FORGET = "update bulk_edit_row set before = jsonb_build_object(),"
            + " after = jsonb_build_object(), detail = null where user_id = :user";
    private final BulkEditRowRepository rows;

    PersonalRows(BulkEditRowRepository rows) {
        this.rows = rows;
    }

    @Transactional
    public List<Map<String, Object>> of(UUID userId) {
        return rows.list("userId = ?1 order by bulkEditId", userId).stream()
                .map(PersonalRows::exported)
                .toList();
    }

    /** What they had and got goes; that they were meant stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID userId) {
        rows.flush();
        rows.execute(RowSql.of(FORGET).with("user", userId));
    }

    private static Map<String, Object> exported(BulkEditRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("state", row.state());
        values.put("before", row.before());
        values.put("after", row.after());
        return values;
    }
}
