--liquibase formatted sql

--changeset streams-manager:130-share-changes
alter table share add column plan_id uuid references plan (id);
alter table share add column settings text;
alter table remote_effect add column sent jsonb;
alter table remote_effect add column answers int not null default 0;
create index share_by_plan on share (server_id, plan_id) where ended_at is null;

--changeset streams-manager:130-plan-of-shares
update share set plan_id = (
    select p.plan_id from coverage c join plan_price p on p.id = c.plan_price_id
    where c.user_id = share.user_id and c.revoked_at is null
    order by c.starts_at <= share.updated_at and c.ends_at > share.updated_at desc, c.starts_at desc
    limit 1)
where ended_at is null;
