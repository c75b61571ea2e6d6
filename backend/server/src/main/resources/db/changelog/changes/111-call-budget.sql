--liquibase formatted sql

--changeset streams-manager:111-call-budget
create table call_budget_address (
    address    text primary key,
    next_slot  timestamptz not null,
    last_given timestamptz not null
);

alter table call_budget add column changing_until timestamptz;

create table account_call (
    account uuid        not null references plex_account (id),
    at      timestamptz not null,
    calls   int         not null,
    primary key (account, at)
);
