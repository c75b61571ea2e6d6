--liquibase formatted sql

--changeset streams-manager:050-shares
create table share (
    id              uuid primary key,
    user_id         uuid        not null references app_user (id),
    server_id       uuid        not null references server (id),
    identity_id     uuid        not null references media_identity (id),
    state           text        not null check (state in ('RESERVED', 'PENDING', 'ACTIVE', 'SUSPENDED', 'ENDED')),
    remote_share_id text,
    reserved_until  timestamptz,
    lapses_at       timestamptz,
    wanted          jsonb       not null,
    wanted_hash     text        not null,
    done            jsonb,
    done_hash       text,
    said            jsonb,
    said_hash       text,
    invited_at      timestamptz,
    accepted_at     timestamptz,
    ended_at        timestamptz,
    end_reason      text,
    absent_since    timestamptz,
    read_at         timestamptz,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         int         not null,
    check ((state = 'ENDED') = (ended_at is not null))
);
create unique index share_live_once on share (identity_id, server_id) where ended_at is null;
create index share_by_user on share (user_id, created_at desc);
create index share_by_server on share (server_id) where ended_at is null;
create index share_by_state on share (state, lapses_at) where ended_at is null;

create table remote_effect (
    id          uuid primary key,
    share_id    uuid        not null references share (id),
    kind        text        not null check (kind in ('INVITE', 'CHANGE', 'END')),
    wanted_hash text        not null,
    state       text        not null check (state in ('PLANNED', 'SENT', 'APPLIED', 'REFUSED', 'UNKNOWN', 'SUPERSEDED')),
    attempts    int         not null,
    sent_at     timestamptz,
    not_seen_at timestamptz,
    finished_at timestamptz,
    code        text,
    detail      text,
    created_at  timestamptz not null,
    version     int         not null
);
create index remote_effect_by_share on remote_effect (share_id, created_at desc);
create unique index remote_effect_open_once on remote_effect (share_id) where state in ('PLANNED', 'SENT', 'UNKNOWN');

create table share_event (
    id       uuid primary key,
    share_id uuid        not null references share (id),
    at       timestamptz not null,
    kind     text        not null,
    cause    text,
    detail   jsonb       not null
);
create index share_event_by_share on share_event (share_id, at desc);
