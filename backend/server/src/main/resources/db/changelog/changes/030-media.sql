--liquibase formatted sql

--changeset streams-manager:030-media
create table installation (
    id                uuid primary key,
    client_identifier text        not null,
    created_at        timestamptz not null
);

create table plex_account (
    id             uuid primary key,
    remote_id      text        not null,
    email          text        not null,
    username       text        not null,
    token          text        not null,
    proxy_url      text,
    proxy_user     text,
    proxy_password text,
    plex_pass      boolean     not null,
    features       text[]      not null,
    health         text        not null check (health in ('HEALTHY', 'TOKEN_REJECTED', 'UNREACHABLE', 'LIMITED')),
    health_since   timestamptz not null,
    health_detail  text,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    deleted_at     timestamptz,
    version        int         not null
);
create unique index plex_account_remote on plex_account (remote_id) where deleted_at is null;

create table server_location (
    id       uuid primary key,
    name     text not null unique,
    position int  not null,
    version  int  not null
);

create table server (
    id                     uuid primary key,
    platform               text        not null,
    machine_id             text        not null unique,
    plex_account_id        uuid references plex_account (id),
    name                   text        not null,
    address                text,
    connections            jsonb       not null,
    access_token           text,
    product_version        text,
    location_id            uuid references server_location (id),
    enabled                boolean     not null,
    allows_new             boolean     not null,
    allows_trials          boolean     not null,
    max_users              int         not null check (max_users between 0 and 100000),
    seats_taken            int         not null check (seats_taken >= 0),
    log_streams            boolean     not null,
    log_downloads          boolean     not null,
    allow_4k_transcoding   boolean     not null,
    state                  text        not null check (state in ('ATTACHED', 'DETACHED')),
    reachable              boolean,
    last_seen_at           timestamptz,
    detached_at            timestamptz,
    removed_at             timestamptz,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    version                int         not null,
    check ((state = 'ATTACHED') = (plex_account_id is not null))
);
create index server_by_account on server (plex_account_id);

create table library_group (
    id       uuid primary key,
    name     text not null unique,
    kind     text not null check (kind in ('PRIVATE', 'STANDARD', 'PREMIUM_4K', 'CUSTOM')),
    position int  not null,
    version  int  not null
);
create unique index library_group_built_in on library_group (kind) where kind <> 'CUSTOM';

create table library (
    id           uuid primary key,
    server_id    uuid        not null references server (id),
    global_id    text,
    local_key    text        not null,
    title        text        not null,
    type         text        not null,
    group_id     uuid        not null references library_group (id),
    state        text        not null check (state in ('PRESENT', 'MISSING')),
    missing_since timestamptz,
    items        int,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      int         not null,
    unique (server_id, local_key)
);
create unique index library_global on library (server_id, global_id) where global_id is not null;
create index library_by_group on library (group_id);

create table call_budget (
    account       uuid primary key references plex_account (id),
    next_slot     timestamptz not null,
    last_given    timestamptz not null,
    blocked_until timestamptz,
    limited_times int         not null
);

create table sync_report (
    id          uuid primary key,
    kind        text        not null,
    subject     uuid        not null,
    state       text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    started_at  timestamptz not null,
    finished_at timestamptz,
    calls       int         not null,
    read        jsonb       not null,
    changed     jsonb       not null,
    ignored     jsonb       not null,
    outcome     text
);
create index sync_report_recent on sync_report (subject, started_at desc);
