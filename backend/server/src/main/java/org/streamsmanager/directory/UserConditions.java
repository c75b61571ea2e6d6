package org.streamsmanager.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.coverage.Standing;

/** A filter as SQL: constant fragments, chosen by what the filter says, and their parameters. */
final class UserConditions {
    private static final String SEARCH = "u.id in (select id from app_user where display_name ilike :like"
            + " union all select user_id from media_identity where username_norm like :likeNorm"
            + " union all select user_id from media_identity where email_norm like :likeBox and strpos(email_norm, :norm) > 0"
            + " union all select user_id from login where email_norm like :likeBox and strpos(email_norm, :norm) > 0"
            + " and user_id is not null"
            + " union all select id from app_user where id = :searchId)";
    /** No index knows one letter or two: everybody is looked at, once, and a page is full soon. */
    private static final String SEARCH_SHORT = "u.display_name ilike :like or exists (select 1 from media_identity i"
            + " where i.user_id = u.id and (i.username_norm like :likeNorm or i.email_norm like :likeNorm))"
            + " or exists (select 1 from login g where g.user_id = u.id and g.email_norm like :likeNorm)";

    private static final String ON_PLAN = "exists (select 1 from covered_plan c where c.user_id = u.id"
            + " and c.revoked_at is null and c.starts_at <= :now and c.ends_at > :now and c.plan_id = :planId)";
    private static final String ON_SERVER =
            "exists (select 1 from live_share s where s.user_id = u.id and s.server_id = :serverId)";
    private static final String AT_LOCATION = "exists (select 1 from live_share s join server v on v.id = s.server_id"
            + " where s.user_id = u.id and v.location_id = :locationId)";
    private static final String ON_TRIAL = "exists (select 1 from covered_plan c join plan p on p.id = c.plan_id"
            + " where c.user_id = u.id and c.revoked_at is null and c.starts_at <= :now and c.ends_at > :now"
            + " and p.is_trial)";
    private static final String WITH_TAG = "exists (select 1 from user_tag t where t.user_id = u.id and t.tag = :tag)";
    private static final String EXPIRES = "not u.permanent and " + Fragments.COVERED + " and exists (select 1"
            + " from coverage_end e where e.user_id = u.id and e.ends_at > :now and e.ends_at < :expiresBefore)";
    private static final String REQUIRED_SINCE = "u.change_required_at >= :changeRequiredSince";
    private static final String REQUIRED_BEFORE = "u.change_required_at < :changeRequiredBefore";
    private static final String NOT_REACTED = "u.change_required_at <= :now - make_interval(days => :notReactedDays)"
            + " and not exists (select 1 from account_change_try r where r.user_id = u.id"
            + " and r.created_at >= u.change_required_at)";
    private static final UUID NOBODY = new UUID(0, 0);

    private final List<String> conditions = new ArrayList<>(List.of("u.closed_at is null"));
    private final Map<String, Object> parameters = new HashMap<>();

    private UserConditions() {}

    static UserConditions of(UserFilter filter, String pointer) {
        UserConditions all = new UserConditions();
        FilterReader read = new FilterReader(pointer);
        read.text("search", filter.search()).ifPresent(all::search);
        read.word("state", filter.state(), Standing.class).ifPresent(state -> all.add(standing(state)));
        read.id("planId", filter.planId()).ifPresent(id -> all.add(ON_PLAN, "planId", id));
        read.flag("trial", filter.trial()).ifPresent(flag -> all.add(flag, ON_TRIAL));
        read.id("serverId", filter.serverId()).ifPresent(id -> all.add(ON_SERVER, "serverId", id));
        read.id("locationId", filter.locationId()).ifPresent(id -> all.add(AT_LOCATION, "locationId", id));
        read.word("shareState", filter.shareState(), ShareStanding.class)
                .ifPresent(state -> all.add(Fragments.SHARE_STANDING + " = :shareState", "shareState", state.name()));
        read.flag("changeRequired", filter.changeRequired())
                .ifPresent(flag -> all.add(flag, "u.change_required_at is not null"));
        read.time("changeRequiredSince", filter.changeRequiredSince())
                .ifPresent(time -> all.add(REQUIRED_SINCE, "changeRequiredSince", time));
        read.time("changeRequiredBefore", filter.changeRequiredBefore())
                .ifPresent(time -> all.add(REQUIRED_BEFORE, "changeRequiredBefore", time));
        read.days("notReactedDays", filter.notReactedDays())
                .ifPresent(days -> all.add(NOT_REACTED, "notReactedDays", days));
        read.flag("withoutServer", filter.withoutServer()).ifPresent(flag -> all.add(!flag, Fragments.ON_A_SERVER));
        read.flag("permanent", filter.permanent()).ifPresent(flag -> all.add(flag, "u.permanent"));
        read.text("tag", filter.tag()).ifPresent(tag -> all.add(WITH_TAG, "tag", tag));
        read.time("expiresBefore", filter.expiresBefore()).ifPresent(time -> all.add(EXPIRES, "expiresBefore", time));
        return all;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String condition) {
        conditions.add("(" + condition + ")");
    }

    private void add(boolean wanted, String condition) {
        conditions.add((wanted ? "(" : "not (") + condition + ")");
    }

    private void add(String condition, String name, Object value) {
        add(condition);
        parameters.put(name, value);
    }

    private void search(String text) {
        SearchText search = SearchText.of(text);
        add(search.unindexed() ? SEARCH_SHORT : SEARCH, "like", search.like());
        parameters.put("likeNorm", search.likeNormal());
        parameters.put("likeBox", search.likeMailbox());
        parameters.put("norm", search.normal());
        parameters.put("searchId", search.id().orElse(NOBODY));
    }

    private static String standing(Standing state) {
        String open = "not " + Fragments.SUSPENDED;
        String limited = open + " and not u.permanent";
        return switch (state) {
            case SUSPENDED -> Fragments.SUSPENDED;
            case PERMANENT -> open + " and u.permanent";
            case ACTIVE -> limited + " and " + Fragments.COVERED;
            case EXPIRED -> limited + " and not " + Fragments.COVERED + " and " + Fragments.WAS_COVERED;
            case NO_COVERAGE -> limited + " and not " + Fragments.COVERED + " and not " + Fragments.WAS_COVERED;
        };
    }
}
