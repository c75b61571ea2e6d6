package org.streamsmanager.login;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.security.SessionSource;

/** Says of a session what is true now. Asked on every request: one question, without entities and transactions. */
@ApplicationScoped
class SessionFacts implements SessionSource {
    private static final String OPEN = "select s.id, l.id as login_id, l.user_id, l.display_name, r.permissions"
            + " from session s join login l on l.id = s.login_id join role r on r.id = l.role_id"
            + " where s.id = ? and s.revoked_at is null and s.expires_at > ? and l.locked_at is null";
    private final AgroalDataSource database;
    private final Clock clock;

    SessionFacts(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Facts> find(UUID sessionId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN)) {
            statement.setObject(1, sessionId);
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? Optional.of(facts(found)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Facts facts(ResultSet found) throws SQLException {
        return new Facts(
                found.getObject("login_id", UUID.class),
                found.getObject("id", UUID.class),
                found.getObject("user_id", UUID.class),
                found.getString("display_name"),
                Set.of((String[]) found.getArray("permissions").getArray()));
    }
}
