--liquibase formatted sql

--changeset streams-manager:170-account-change-approval
alter table account_change_request
    add column proof           text    not null default 'TYPED' check (proof in ('TYPED', 'SIGN_IN')),
    add column remote_id       text,
    add column remote_uuid     text,
    add column remote_username text,
    add column unregistered    boolean not null default false,
    add column by_operator     boolean not null default false,
    add column decided_by      text,
    add column decided_at      timestamptz,
    add column reason          text,
    add column merge_user_id   uuid references app_user (id),
    add check (proof = 'TYPED' or remote_id is not null);
alter table account_change_request drop constraint account_change_request_state_check;
alter table account_change_request add constraint account_change_request_state_check check (state in
    ('REQUESTED', 'CHECKED', 'AWAITING_APPROVAL', 'APPLYING', 'INVITED', 'COMPLETED', 'REFUSED', 'FAILED', 'WITHDRAWN'));
drop index account_change_open_once;
create unique index account_change_open_once on account_change_request (user_id)
    where state in ('REQUESTED', 'CHECKED', 'AWAITING_APPROVAL', 'APPLYING', 'INVITED', 'FAILED');
create index account_change_by_user on account_change_request (user_id, created_at desc);

--changeset streams-manager:170-account-change-figures
create view account_change_try as
    select user_id, created_at from account_change_request;
create view account_change_figures as
    select
        count(*) filter (where state in ('REQUESTED', 'CHECKED', 'APPLYING')) as requested,
        count(*) filter (where state = 'AWAITING_APPROVAL') as awaiting_approval,
        count(*) filter (where state = 'INVITED') as invited,
        count(*) filter (where state = 'COMPLETED') as completed,
        count(*) filter (where state = 'FAILED') as failed,
        (select count(*) from app_user u
         where u.closed_at is null and u.change_required_at is not null
           and not exists (
               select 1 from account_change_request r
               where r.user_id = u.id and r.created_at >= u.change_required_at)) as not_reacted
    from account_change_request;
