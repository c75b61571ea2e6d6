package org.streamsmanager.directory;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.directory.UserDetail.ChangeRequirement;
import org.streamsmanager.directory.UserDetail.Identity;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.SuspensionService;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** The face of the directory: who matches a filter, how many, and what is known of one person. */
@ApplicationScoped
public class DirectoryService {
    private static final String SELECTION = "/selection/filter/";
    private static final String QUERY = "?";
    private final UserPages pages;
    private final UserSearch search;
    private final TotalsQuery totals;
    private final UserRows rows;
    private final UserParts parts;
    private final UserService users;
    private final IdentityService identities;
    private final SuspensionService suspensions;
    private final Clock clock;

    DirectoryService(
            UserPages pages,
            UserSearch search,
            TotalsQuery totals,
            UserRows rows,
            UserParts parts,
            UserService users,
            IdentityService identities,
            SuspensionService suspensions,
            Clock clock) {
        this.pages = pages;
        this.search = search;
        this.totals = totals;
        this.rows = rows;
        this.parts = parts;
        this.users = users;
        this.identities = identities;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    /** Everybody who matches, ordered by id. */
    @Transactional
    public List<UUID> select(UserFilter filter) {
        return search.all(UserConditions.of(filter, SELECTION), clock.instant());
    }

    @Transactional(SUPPORTS)
    public long count(UserFilter filter) {
        return search.count(UserConditions.of(filter, SELECTION), clock.instant());
    }

    /** Those of them that come after a place, at most so many, ordered by id. */
    @Transactional
    public List<UUID> selectAfter(UserFilter filter, UUID place, int most) {
        return search.after(UserConditions.of(filter, QUERY), place, most, clock.instant());
    }

    @Transactional(SUPPORTS)
    public UserTotals totals(UserFilter filter) {
        return totals.of(UserConditions.of(filter, QUERY), clock.instant());
    }

    /** Without a transaction of its own: between its questions the list may change in any case. */
    @Transactional(SUPPORTS)
    Page<UserRow> list(UserFilter filter, String sort, PageRequest request) {
        return pages.page(UserConditions.of(filter, QUERY), UserOrder.of(sort), request, clock.instant());
    }

    @Transactional
    UserDetail detail(UUID id) {
        UserFacts user = users.require(id);
        UserRow row = rows.of(List.of(id), clock.instant()).getFirst();
        return new UserDetail(
                id,
                row.displayName(),
                row.email(),
                row.username(),
                row.state(),
                row.permanent(),
                row.plan(),
                row.activeUntil(),
                row.server(),
                row.lastServer(),
                row.shareState(),
                row.changeRequiredSince(),
                row.tags(),
                row.createdAt(),
                user.notes(),
                identities.of(id).stream().map(Identity::from).toList(),
                parts.coverage(id),
                parts.shares(id),
                changeRequirement(user),
                suspensions.open(id).map(UserDetail.UserSuspension::from).orElse(null),
                parts.login(id).orElse(null),
                user.version());
    }

    private static ChangeRequirement changeRequirement(UserFacts user) {
        Instant since = user.changeRequiredAt();
        return since == null ? null : new ChangeRequirement(since, user.changeRequiredBy(), user.changeRequiredCause());
    }
}
