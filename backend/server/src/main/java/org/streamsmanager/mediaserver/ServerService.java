package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Refusal;

/** The face of the servers: facts and seats. */
@ApplicationScoped
public class ServerService {
    static final String KIND = "server";
    private final ServerRepository servers;
    private final ServerViews views;

    ServerService(ServerRepository servers, ServerViews views) {
        this.servers = servers;
        this.views = views;
    }

    /** Also a server that was removed, since history names it; it is not attached. */
    @Transactional
    public Optional<ServerFacts> find(UUID id) {
        return views.any(id).map(ServerView::facts);
    }

    @Transactional
    public ServerFacts require(UUID id) {
        return find(id).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_SERVER));
    }

    /** Those that were not removed, detached ones too. */
    @Transactional
    public List<ServerFacts> all() {
        return views.kept().stream().map(ServerView::facts).toList();
    }

    /** False when the server is full. The row stays locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeSeat(UUID serverId) {
        return servers.takeSeat(serverId);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void releaseSeat(UUID serverId) {
        if (!servers.releaseSeat(serverId)) {
            throw new IllegalStateException("no seat is taken on server " + serverId);
        }
    }

    /** A seat for somebody who has access already: taken even when the server is full. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeSeatRegardless(UUID serverId) {
        servers.takeSeatRegardless(serverId);
    }

    /** As {@link #takeSeatRegardless}, so many at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeSeatsRegardless(UUID serverId, int seats) {
        servers.takeSeatsRegardless(serverId, seats);
    }
}
