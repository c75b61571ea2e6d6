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
    static final String ON_A_SERVER = "exists (select 1 from live_share s where s.user_id = u.id)";
    static final String WAS_ON_A_SERVER = "exists (select 1 from past_share s where s.user_id = u.id)";
    static final String SHARE_STANDING = "coalesce((select s.state from live_share s where s.user_id = u.id"
            + " order by s.created_at desc limit 1), case when " + WAS_ON_A_SERVER + " then 'ENDED' else 'NONE' end)";

    private Fragments() {}
}
