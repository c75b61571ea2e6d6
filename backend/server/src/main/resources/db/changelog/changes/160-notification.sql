--liquibase formatted sql

--changeset streams-manager:160-setting-secrets
create table setting_secret (
    group_name text        not null,
    name       text        not null,
    value      text        not null,
    changed_at timestamptz not null,
    primary key (group_name, name)
);

--changeset streams-manager:160-outbox
create table outbox_message (
    id             uuid primary key,
    event          text        not null,
    user_id        uuid,
    recipient      text        not null,
    recipient_name text        not null,
    language       text,
    facts          jsonb       not null,
    link           text,
    link_shown     boolean     not null,
    dedup_key      text        not null unique,
    state          text        not null
        check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'NOT_SENT', 'EXPIRED', 'WITHDRAWN')),
    attempts       int         not null,
    problem        text,
    reply          text,
    created_at     timestamptz not null,
    due_at         timestamptz not null,
    expires_at     timestamptz,
    finished_at    timestamptz,
    version        int         not null
);
create index outbox_message_recent on outbox_message (created_at desc, id desc);
create index outbox_message_by_user on outbox_message (user_id);

create table outbox_delivery (
    id         uuid primary key,
    message_id uuid        not null references outbox_message (id) on delete cascade,
    at         timestamptz not null,
    outcome    text        not null,
    problem    text,
    reply      text
);
create index outbox_delivery_by_message on outbox_delivery (message_id, at);
