--liquibase formatted sql

--changeset streams-manager:161-login-tokens
create table login_token (
    id         uuid primary key,
    hash       text        not null unique,
    login_id   uuid        not null references login (id) on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index login_token_by_login on login_token (login_id);

--changeset streams-manager:161-registrations
alter table login add column language text check (language in ('en', 'de'));
alter table login add column discord_name text;
alter table login add column discord_id text;

create table registration (
    id            uuid primary key,
    email         text        not null,
    email_norm    text        not null,
    password_hash text        not null,
    display_name  text        not null,
    discord_name  text,
    discord_id    text,
    language      text        not null,
    token_hash    text unique,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    confirmed_at  timestamptz
);
create index registration_by_email on registration (email_norm);
create index registration_expiry on registration (expires_at);

--changeset streams-manager:161-plex-sign-ins
create table customer_sign_in (
    id          uuid primary key,
    secret_hash text        not null,
    attempt     text        not null,
    next_ask_at timestamptz not null,
    expires_at  timestamptz not null
);
