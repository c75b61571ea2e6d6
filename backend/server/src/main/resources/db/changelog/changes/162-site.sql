--liquibase formatted sql

--changeset streams-manager:162-site
create table site_logo (
    id         int primary key check (id = 1),
    media_type text        not null,
    content    bytea       not null,
    hash       text        not null,
    changed_at timestamptz not null
);

create table faq_entry (
    id         uuid primary key,
    question   text        not null,
    answer     text        not null,
    position   int         not null,
    updated_at timestamptz not null,
    version    int         not null
);

create table contact_message (
    id          uuid primary key,
    name        text        not null,
    email       text        not null,
    text        text        not null,
    user_id     uuid,
    received_at timestamptz not null,
    read_at     timestamptz
);
create index contact_message_recent on contact_message (received_at desc, id desc);
