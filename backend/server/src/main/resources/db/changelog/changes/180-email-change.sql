--liquibase formatted sql

--changeset streams-manager:180-email-change
create table email_change (
    id           uuid primary key,
    login_id     uuid        not null references login (id) on delete cascade,
    email        text        not null,
    token_hash   text        not null unique,
    asked_at     timestamptz not null,
    expires_at   timestamptz not null,
    confirmed_at timestamptz
);
create index email_change_by_login on email_change (login_id, asked_at desc);
