package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.library.GroupChangePart.Move;
import org.streamsmanager.library.LibraryFacts;
import org.streamsmanager.library.LibraryService;

/** One transaction of {@link GroupChangeJob}. */
@ApplicationScoped
class GroupChangeSteps {
    private static final int AT_ONCE = 100;
    private static final String CAUSE = "libraries are in other groups";
    private final ShareGroupChange change;
    private final GroupDifferences differences;
    private final ShareRepository shares;
    private final ShareChangeService changes;
    private final LibraryService libraries;

    GroupChangeSteps(
            ShareGroupChange change,
            GroupDifferences differences,
            ShareRepository shares,
            ShareChangeService changes,
            LibraryService libraries) {
        this.change = change;
        this.differences = differences;
        this.shares = shares;
        this.changes = changes;
        this.libraries = libraries;
    }

    /** How many shares got another wish; 0 when all have what they shall have. */
    @Transactional
    int some(List<Move> moves) {
        List<GroupDifference> all = change.upToNow(moves);
        List<UUID> next = differences.next(all, AT_ONCE);
        next.forEach(id -> follow(id, all));
        return next.size();
    }

    private void follow(UUID shareId, List<GroupDifference> all) {
        Share share = shares.findById(shareId);
        if (!share.live()) {
            return;
        }
        Set<String> wanted = new HashSet<>(
                share.wanted().everything()
                        ? everythingOn(share)
                        : share.wanted().libraries());
        all.stream()
                .filter(difference -> difference.serverId().equals(share.serverId())
                        && difference.planId().equals(share.planId()))
                .forEach(difference -> apply(difference, wanted));
        if (wanted.isEmpty()) {
            changes.end(shareId, EndReason.NOTHING_LEFT, CAUSE);
        } else {
            changes.want(shareId, share.wanted().with(wanted), share.planId(), CAUSE);
        }
    }

    private static void apply(GroupDifference difference, Set<String> wanted) {
        if (difference.gives()) {
            wanted.add(difference.library());
        } else {
            wanted.remove(difference.library());
        }
    }

    private Set<String> everythingOn(Share share) {
        return libraries.presentOn(share.serverId()).stream()
                .map(LibraryFacts::globalId)
                .collect(Collectors.toSet());
    }
}
