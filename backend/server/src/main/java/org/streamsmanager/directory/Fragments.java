package org.streamsmanager.directory;

/** The questions of the directory about the user {@code u} at the time {@code :now}, as constant SQL. */
final class Fragments {
    static final String COVERED = "exists (select 1 from coverage c where c.user_id = u.id and c.revoked_at is null"
            + " and c.starts_at <= :now and c.ends_at > :now)";
    static final String WAS_COVERED =
            "exists (select 1 from coverage c where c.user_id = u.id and c.revoked_at is null and c.ends_at <= :now)";
    static final String SUSPENDED = "exists (select 1 from suspension x where x.user_id = u.id and x.lifted_at is null"
            + " and x.since <= :now and (x.until is null or x.until > :now))";
    static final String STANDING =
            "case when " + SUSPENDED + " then 'SUSPENDED' when u.permanent then 'PERMANENT' when " + COVERED
                    + " then 'ACTIVE' when " + WAS_COVERED + " then 'EXPIRED' else 'NO_COVERAGE' end";
    static final String ACTIVE_UNTIL = "case when u.permanent then null when " + COVERED
            + " then (select min(e.ends_at) from coverage_end e where e.user_id = u.id and e.ends_at > :now)"
            + " else (select max(c.ends_at) from coverage c where c.user_id = u.id and c.revoked_at is null"
            + " and c.ends_at <= :now) end";
    /** {@link #ACTIVE_UNTIL} of everybody at once, for an order: one pass instead of questions about each user. */
    static final String WITH_ACTIVE_UNTIL = " left join (select c.user_id, case when bool_or(c.starts_at <= :now"
            + " and c.ends_at > :now) then min(c.ends_at) filter (where c.ends_at > :now and c.next_start is distinct from"
            + " c.ends_at) else max(c.ends_at) filter (where c.ends_at <= :now) end as active_until"
            + " from (select user_id, starts_at, ends_at, lead(starts_at) over (partition by user_id order by starts_at)"
            + " as next_start from coverage where revoked_at is null) c group by c.user_id) w"
            + " on w.user_id = u.id and not u.permanent";

    static final String ON_A_SERVER = "exists (select 1 from live_share s where s.user_id = u.id)";
    static final String WAS_ON_A_SERVER = "exists (select 1 from past_share s where s.user_id = u.id)";
    static final String SHARE_STANDING = "coalesce((select s.state from live_share s where s.user_id = u.id"
            + " order by s.created_at desc limit 1), case when " + WAS_ON_A_SERVER + " then 'ENDED' else 'NONE' end)";

    private Fragments() {}
}
