package org.streamsmanager.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.streamsmanager.coverage.Standing;

/** Counts users by everything that totals show, in one pass. */
@ApplicationScoped
class TotalsQuery {
    private static final Set<ShareStanding> NO_SERVER = EnumSet.of(ShareStanding.ENDED, ShareStanding.NONE);
    private static final String SELECT = "select " + Fragments.STANDING + " as standing, " + Fragments.SHARE_STANDING
            + " as share, u.change_required_at is not null as required, count(*) as people from app_user u where ";
    private final ReadingDatabase database;

    TotalsQuery(ReadingDatabase database) {
        this.database = database;
    }

    UserTotals of(UserConditions conditions, Instant now) {
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("now", now);
        List<Bucket> buckets = database.list(
                SELECT + conditions.sql() + " group by 1, 2, 3",
                parameters,
                row -> new Bucket(
                        Standing.valueOf(row.text("standing")),
                        ShareStanding.valueOf(row.text("share")),
                        row.flag("required"),
                        row.number("people")));
        return totals(buckets, now);
    }

    private static UserTotals totals(List<Bucket> buckets, Instant now) {
        Map<String, Integer> byShare = new TreeMap<>();
        buckets.forEach(b -> byShare.merge(b.share().name(), b.people(), Integer::sum));
        return new UserTotals(
                sum(buckets, b -> true),
                standing(buckets, Standing.ACTIVE),
                standing(buckets, Standing.EXPIRED),
                standing(buckets, Standing.SUSPENDED),
                standing(buckets, Standing.PERMANENT),
                standing(buckets, Standing.NO_COVERAGE),
                sum(buckets, b -> NO_SERVER.contains(b.share())),
                sum(buckets, Bucket::required),
                byShare,
                now);
    }

    private static int standing(List<Bucket> buckets, Standing standing) {
        return sum(buckets, b -> b.standing() == standing);
    }

    private static int sum(List<Bucket> buckets, Predicate<Bucket> which) {
        return buckets.stream().filter(which).mapToInt(Bucket::people).sum();
    }

    private record Bucket(Standing standing, ShareStanding share, boolean required, int people) {}
}
