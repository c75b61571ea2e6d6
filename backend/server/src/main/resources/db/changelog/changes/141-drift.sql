--liquibase formatted sql

--changeset streams-manager:141-writing
create table server_writing (
    server_id uuid primary key references server (id),
    people    boolean not null,
    shares    boolean not null,
    libraries boolean not null,
    version   int     not null
);

--changeset streams-manager:141-readings
create table share_reading (
    server_id       uuid  not null references server (id),
    remote_share_id text  not null,
    share_id        uuid,
    remote_user_id  text,
    email_norm      text,
    username_norm   text,
    invited_norm    text,
    accepted        boolean not null,
    said            jsonb not null,
    said_hash       text  not null,
    person          jsonb not null,
    primary key (server_id, remote_share_id)
);

--changeset streams-manager:141-drift
create table drift (
    id              uuid primary key,
    server_id       uuid        not null references server (id),
    subject         text        not null,
    share_id        uuid references share (id),
    user_id         uuid references app_user (id),
    remote_share_id text,
    kind            text        not null check (kind in ('REMOVED_OUTSIDE', 'MISSING_AT_SERVER', 'EXTRA_LIBRARIES',
                                    'FEWER_LIBRARIES', 'OTHER_LIBRARIES', 'RIGHTS_DIFFER', 'NOT_WANTED', 'UNKNOWN_PERSON')),
    facts           jsonb       not null,
    facts_hash      text        not null,
    found_at        timestamptz not null,
    ignored_hash    text,
    ignored_by      text,
    ignored_at      timestamptz,
    unique (server_id, subject)
);
create index drift_recent on drift (found_at desc, id desc);
create index drift_by_user on drift (user_id);

create table drift_resolution (
    id          uuid primary key,
    action      text        not null check (action in ('ADOPT', 'RE_APPLY', 'IGNORE', 'NOTICE_AGAIN')),
    state       text        not null check (state in ('RUNNING', 'DONE')),
    size        int         not null,
    created_by  text        not null,
    created_at  timestamptz not null,
    finished_at timestamptz,
    version     int         not null
);
create index drift_resolution_recent on drift_resolution (created_at desc, id desc);

create table drift_resolution_row (
    resolution_id uuid not null references drift_resolution (id),
    ordinal       int  not null,
    drift_id      uuid not null,
    facts_hash    text not null,
    person        text not null,
    kind          text not null,
    outcome       text not null check (outcome in ('WAITING', 'DONE', 'REFUSED', 'FAILED')),
    detail        text,
    primary key (resolution_id, ordinal)
);
