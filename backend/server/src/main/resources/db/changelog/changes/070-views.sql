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
