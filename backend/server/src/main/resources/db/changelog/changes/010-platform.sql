--liquibase formatted sql

--changeset streams-manager:010-extensions
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

--changeset streams-manager:010-jobs
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

create table job_run (
    id          uuid primary key,
    job         text        not null,
    subject     text,
    started_at  timestamptz not null,
    finished_at timestamptz,
    outcome     text        not null check (outcome in ('RUNNING', 'DONE', 'RESCHEDULED', 'FAILED', 'GIVEN_UP')),
    detail      text
);
create index job_run_recent on job_run (started_at desc, id desc);
create index job_run_by_job on job_run (job, started_at desc);

create table job_pause (
    job       text primary key,
    paused_at timestamptz not null,
    paused_by text        not null
);

--changeset streams-manager:010-secrets-and-settings
create table signing_key (
    id         uuid primary key,
    purpose    text        not null unique,
    value      text        not null,
    created_at timestamptz not null
);

create table setting (
    group_name text        not null,
    version    int         not null,
    value      jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (group_name, version)
);

--changeset streams-manager:010-audit splitStatements:false
create table audit_entry (
    id          uuid primary key,
    at          timestamptz not null,
    actor_kind  text        not null check (actor_kind in ('LOGIN', 'API_KEY', 'JOB', 'SYSTEM', 'ANONYMOUS')),
    actor_id    text,
    actor_name  text,
    cause       text,
    request_id  text,
    object_kind text        not null,
    object_id   uuid,
    action      text        not null
);
create index audit_entry_recent on audit_entry (at desc, id desc);
create index audit_entry_object on audit_entry (object_kind, object_id, at desc, id desc);

create table audit_detail (
    entry_id uuid primary key references audit_entry (id),
    before   jsonb,
    after    jsonb
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only' using errcode = 'SM002';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_is_append_only();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_is_append_only();

--changeset streams-manager:010-notices
create table notice (
    id        uuid primary key,
    kind      text        not null,
    severity  text        not null check (severity in ('INFO', 'WARNING', 'ERROR')),
    subject   text        not null,
    dedup_key text        not null,
    facts     jsonb       not null,
    opened_at timestamptz not null,
    closed_at timestamptz
);
create unique index notice_open_once on notice (dedup_key) where closed_at is null;
create index notice_recent on notice (opened_at desc, id desc);

--changeset streams-manager:010-idempotency
create table idempotency (
    key        text        not null,
    principal  text        not null,
    route      text        not null,
    body_hash  text        not null,
    status     int,
    location   text,
    response   text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (principal, route, key)
);
create index idempotency_expiry on idempotency (expires_at);

--changeset streams-manager:010-access-to-the-panel
create table role (
    id          uuid primary key,
    name        text    not null unique,
    built_in    boolean not null,
    permissions text[]  not null,
    version     int     not null
);

create table login (
    id            uuid primary key,
    email         text,
    email_norm    text unique,
    password_hash text,
    role_id       uuid        not null references role (id),
    user_id       uuid unique,
    display_name  text        not null,
    verified_at   timestamptz,
    locked_at     timestamptz,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       int         not null,
    check ((email is null) = (email_norm is null))
);

create table session (
    id           uuid primary key,
    login_id     uuid        not null references login (id) on delete cascade,
    created_at   timestamptz not null,
    last_used_at timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    user_agent   text,
    address      text
);
create index session_by_login on session (login_id) where revoked_at is null;

create table refresh_token (
    hash       text primary key,
    session_id uuid        not null references session (id) on delete cascade,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_by_session on refresh_token (session_id);

create table sign_in_link (
    id         uuid primary key,
    hash       text        not null unique,
    user_id    uuid,
    login_id   uuid references login (id) on delete cascade,
    created_by text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    check ((user_id is null) <> (login_id is null))
);

create table setup_link (
    hash       text primary key,
    created_at timestamptz not null,
    used_at    timestamptz
);

create table sign_in_attempt (
    key           text primary key,
    failures      int         not null,
    blocked_until timestamptz,
    last_at       timestamptz not null
);

create table api_key (
    id           uuid primary key,
    name         text        not null,
    prefix       text        not null,
    hash         text        not null unique,
    scopes       text[]      not null,
    created_by   text        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
