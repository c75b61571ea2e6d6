--liquibase formatted sql

--changeset streams-manager:110-account-sign-in
create table account_sign_in (
    id             uuid primary key,
    attempt        text        not null,
    page           text,
    actor          text        not null,
    plex_account   uuid references plex_account (id),
    proxy_url      text,
    proxy_user     text,
    proxy_password text,
    state          text        not null check (state in ('WAITING', 'LINKED', 'EXPIRED', 'REFUSED')),
    problem        text,
    detail         text,
    started_at     timestamptz not null,
    next_ask_at    timestamptz not null,
    expires_at     timestamptz not null,
    version        int         not null,
    check ((state = 'WAITING') = (page is not null)),
    check (state <> 'LINKED' or plex_account is not null)
);
create index account_sign_in_started on account_sign_in (started_at);
