--liquibase formatted sql

--changeset streams-manager:070-directory-views
create view covered_plan as
    select c.id, c.user_id, c.starts_at, c.ends_at, c.source, c.revoked_at, p.id as plan_id, p.name as plan_name
    from coverage c
    join plan_price x on x.id = c.plan_price_id
    join plan p on p.id = x.plan_id;

create view coverage_end as
    select c.user_id, c.ends_at
    from coverage c
    where c.revoked_at is null
      and not exists (
          select 1 from coverage n
          where n.user_id = c.user_id and n.revoked_at is null and n.starts_at = c.ends_at);

create view live_share as
    select s.id, s.user_id, s.state, s.created_at, v.id as server_id, v.name as server_name
    from share s
    join server v on v.id = s.server_id
    where s.ended_at is null;

create view past_share as
    select s.id, s.user_id, s.ended_at, s.end_reason, v.id as server_id, v.name as server_name
    from share s
    join server v on v.id = s.server_id
    where s.ended_at is not null;

--changeset streams-manager:070-directory-indexes
create index app_user_by_name on app_user (lower(display_name), id);
create index share_past_by_user on share (user_id, ended_at desc) where ended_at is not null;
create index share_live_by_user on share (user_id, created_at desc) where ended_at is null;
create index login_email_search on login using gin (email_norm gin_trgm_ops);

--changeset streams-manager:070-overview
create view overview_figures as
    select
        (select count(*) from account_change_request where state in ('REQUESTED', 'CHECKED', 'APPLYING')) as changes_requested,
        (select count(*) from account_change_request where state = 'INVITED') as changes_invited,
        (select count(*) from account_change_request where state = 'COMPLETED') as changes_completed,
        (select count(*) from account_change_request where state = 'FAILED') as changes_failed,
        s.total as servers, s.enabled as servers_enabled, s.detached as servers_detached,
        s.seats_taken, s.seats_total,
        (select count(*) from plex_account where deleted_at is null) as plex_accounts,
        (select count(*) from plex_account where deleted_at is null and health <> 'HEALTHY') as plex_accounts_unhealthy,
        (select count(*) from notice where closed_at is null) as notices_open,
        exists (
            select 1 from library l
            join library_group g on g.id = l.group_id
            where l.state = 'PRESENT' and g.kind <> 'PRIVATE') as libraries_grouped,
        exists (select 1 from plan p join plan_group g on g.plan_id = p.id where p.active) as plan_ready
    from (
        select count(*) as total,
               count(*) filter (where state = 'ATTACHED' and enabled) as enabled,
               count(*) filter (where state = 'DETACHED') as detached,
               coalesce(sum(seats_taken) filter (where state = 'ATTACHED'), 0) as seats_taken,
               coalesce(sum(max_users) filter (where state = 'ATTACHED'), 0) as seats_total
        from server
        where removed_at is null) s;
