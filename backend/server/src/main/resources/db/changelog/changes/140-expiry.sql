--liquibase formatted sql

--changeset streams-manager:140-expiry
alter table share add column reduced_at timestamptz;

create table expiry_run (
    id              uuid primary key,
    state           text        not null check (state in ('STOPPED', 'RUNNING', 'DONE', 'DISMISSED', 'WITHDRAWN')),
    people          int         not null,
    active_users    int         not null,
    most            int         not null,
    created_at      timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    dismissed_until timestamptz,
    finished_at     timestamptz,
    detail          text,
    version         int         not null,
    check ((state = 'DISMISSED') = (dismissed_until is not null))
);
create index expiry_run_recent on expiry_run (created_at desc, id desc);
create unique index expiry_run_open_once on expiry_run ((true)) where state in ('STOPPED', 'RUNNING');

create table expiry_person (
    run_id   uuid not null references expiry_run (id),
    ordinal  int  not null,
    user_id  uuid not null references app_user (id),
    ended_at timestamptz,
    reduced  boolean not null,
    outcome  text not null check (outcome in ('WAITING', 'ENDED', 'REDUCED', 'KEPT', 'FAILED')),
    detail   text,
    primary key (run_id, ordinal)
);
create index expiry_person_by_user on expiry_person (user_id);
create index expiry_person_waiting on expiry_person (run_id, ordinal) where outcome = 'WAITING';
