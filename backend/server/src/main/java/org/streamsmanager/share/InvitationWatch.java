package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.mediaserver.CallBudget;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.mediaserver.Sharing;

/** Looks at one server whether open invitations were accepted. Only a complete list lets it conclude that one is gone. */
@ApplicationScoped
class InvitationWatch implements JobHandler<InvitationWatch.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("watch-invitations-of-server", Payload.class);
    private static final Duration LATER = Duration.ofMinutes(1);
    private final ShareLists lists;
    private final ShareAcceptance acceptance;
    private final ServerService servers;
    private final Sharing sharing;
    private final CallBudget budget;
    private final Clock clock;

    InvitationWatch(
            ShareLists lists,
            ShareAcceptance acceptance,
            ServerService servers,
            Sharing sharing,
            CallBudget budget,
            Clock clock) {
        this.lists = lists;
        this.acceptance = acceptance;
        this.servers = servers;
        this.sharing = sharing;
        this.budget = budget;
        this.clock = clock;
    }

    record Payload(UUID serverId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        ServerFacts server = servers.require(payload.serverId());
        List<UUID> open = lists.pendingOn(server.id());
        if (!server.attached() || open.isEmpty()) {
            return JobResult.done("nothing to watch");
        }
        return budget.permit(server.plexAccountId())
                .map(slot -> JobResult.again(slot, "waits for the call budget"))
                .orElseGet(() -> look(server.id(), open));
    }

    private JobResult look(UUID serverId, List<UUID> open) {
        return switch (sharing.shares(serverId)) {
            case Reading.Complete<RemoteShare> list -> {
                List<RemoteShare> said = withAddresses(serverId, list.items());
                open.forEach(shareId -> acceptance.compare(shareId, said));
                yield JobResult.done(open.size() + " open invitations compared");
            }
            case Reading.Partial<RemoteShare> list -> JobResult.done("not compared: " + list.why());
            case Reading.Suspicious<RemoteShare> list -> JobResult.done("not compared: " + list.why());
            case Reading.Failed<RemoteShare> failed -> JobResult.again(later(failed.retryAfter()), failed.detail());
        };
    }

    /** Who has accepted may be somebody else than was invited; the list of shares does not say with which e-mail. */
    private List<RemoteShare> withAddresses(UUID serverId, List<RemoteShare> said) {
        Set<String> open = lists.openInvitations(serverId);
        boolean unnamed = said.stream()
                .anyMatch(share -> share.accepted() && share.email() == null && open.contains(share.remoteShareId()));
        return unnamed && sharing.people(serverId) instanceof Reading.Complete<RemoteShare> people
                ? people.items()
                : said;
    }

    private Instant later(Duration wait) {
        return clock.instant().plus(wait == null ? LATER : wait);
    }
}
