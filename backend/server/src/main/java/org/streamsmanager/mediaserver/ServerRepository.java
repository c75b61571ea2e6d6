package org.streamsmanager.mediaserver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ServerRepository implements PanacheRepositoryBase<Server, UUID> {
    private static final String TAKE =
            "update Server s set s.seatsTaken = s.seatsTaken + 1 where s.id = ?1 and s.seatsTaken < s.maxUsers";
    private static final String TAKE_REGARDLESS = "update Server s set s.seatsTaken = s.seatsTaken + 1 where s.id = ?1";
    private static final String RELEASE =
            "update Server s set s.seatsTaken = s.seatsTaken - 1 where s.id = ?1 and s.seatsTaken > 0";

    Optional<Server> kept(UUID id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    Optional<Server> keptForUpdate(UUID id) {
        return find("id = ?1 and removedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Server> byMachine(String platform, String machineId) {
        return find("platform = ?1 and machineId = ?2", platform, machineId).firstResultOptional();
    }

    List<Server> ofAccount(UUID plexAccountId) {
        return list("plexAccountId = ?1 order by createdAt, id", plexAccountId);
    }

    List<Server> ofAccountForUpdate(UUID plexAccountId) {
        return find("plexAccountId = ?1 order by id", plexAccountId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Server> allKept() {
        return list("removedAt is null order by createdAt, id");
    }

    boolean takeSeat(UUID id) {
        return moveSeat(TAKE, id);
    }

    boolean takeSeatRegardless(UUID id) {
        return moveSeat(TAKE_REGARDLESS, id);
    }

    void takeSeatsRegardless(UUID id, int seats) {
        flush();
        update("seatsTaken = seatsTaken + ?1 where id = ?2", seats, id);
        findByIdOptional(id).ifPresent(getEntityManager()::refresh);
    }

    boolean releaseSeat(UUID id) {
        return moveSeat(RELEASE, id);
    }

    /** An entity that was read before shows the new number, too. */
    private boolean moveSeat(String update, UUID id) {
        flush();
        boolean moved =
                getEntityManager().createQuery(update).setParameter(1, id).executeUpdate() == 1;
        findByIdOptional(id).ifPresent(getEntityManager()::refresh);
        return moved;
    }
}
