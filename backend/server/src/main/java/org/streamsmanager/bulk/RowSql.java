package org.streamsmanager.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** A constant statement with its parameters; those that it does not name are left out. */
final class RowSql {
    private final String sql;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private RowSql(String sql) {
        this.sql = sql;
    }

    static RowSql of(String sql) {
        return new RowSql(sql);
    }

    RowSql with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    int execute(Session session) {
        return bound(session.createNativeQuery(sql, Object.class)).executeUpdate();
    }

    <T> List<T> list(Session session, Class<T> row) {
        return bound(session.createNativeQuery(sql, row)).getResultList();
    }

    private <T> NativeQuery<T> bound(NativeQuery<T> query) {
        parameters.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
