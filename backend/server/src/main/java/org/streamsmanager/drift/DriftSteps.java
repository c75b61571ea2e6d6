package org.streamsmanager.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.share.SharesRead;

/** The transactions of the comparison. */
@ApplicationScoped
class DriftSteps {
    private static final String FOUND = "drift-found";
    private static final String MISSES_MANY = "list-of-shares-misses-many";
    private final SharesRead shares;
    private final DriftComparison comparison;
    private final DriftRepository drift;
    private final ServerService servers;
    private final NoticeService notices;
    private final Jobs jobs;
    private final Clock clock;

    DriftSteps(
            SharesRead shares,
            DriftComparison comparison,
            DriftRepository drift,
            ServerService servers,
            NoticeService notices,
            Jobs jobs,
            Clock clock) {
        this.shares = shares;
        this.comparison = comparison;
        this.drift = drift;
        this.servers = servers;
        this.notices = notices;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    int orderAll() {
        List<ServerFacts> attached =
                servers.all().stream().filter(ServerFacts::attached).toList();
        attached.forEach(server -> order(server.id()));
        return attached.size();
    }

    @Transactional
    void order(UUID serverId) {
        jobs.enqueue(CompareServerJob.KEY, new CompareServerJob.Payload(serverId));
    }

    /** Only with a complete list; one line for the operator. */
    @Transactional
    String compare(UUID serverId, List<RemoteShare> complete) {
        boolean believed = shares.keep(serverId, complete);
        comparison.compare(serverId, clock.instant());
        tell(serverId);
        doubt(serverId, believed, complete.size());
        return complete.size() + " shares read, " + drift.count("serverId", serverId) + " differ";
    }

    /** A list that misses many people at once is no proof that they are gone. */
    private void doubt(UUID serverId, boolean believed, int read) {
        if (believed) {
            notices.settle(MISSES_MANY, serverId);
        } else {
            String name = servers.require(serverId).name();
            notices.open(MISSES_MANY, Severity.ERROR, name, serverId, Map.of("sharesRead", String.valueOf(read)));
        }
    }

    void tellAll() {
        servers.all().forEach(server -> tell(server.id()));
    }

    private void tell(UUID serverId) {
        long open = drift.open(serverId);
        if (open == 0) {
            notices.settle(FOUND, serverId);
        } else {
            String name = servers.require(serverId).name();
            notices.open(FOUND, Severity.WARNING, name, serverId, Map.of("differences", String.valueOf(open)));
        }
    }
}
