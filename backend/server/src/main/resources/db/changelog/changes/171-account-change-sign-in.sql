--liquibase formatted sql

--changeset streams-manager:171-account-change-sign-in
create table change_sign_in (
    id          uuid primary key,
    user_id     uuid        not null references app_user (id),
    attempt     text        not null,
    page        text,
    state       text        not null check (state in ('WAITING', 'PROVEN', 'EXPIRED', 'REFUSED')),
    request_id  uuid references account_change_request (id),
    problem     text,
    unavailable boolean     not null,
    started_at  timestamptz not null,
    next_ask_at timestamptz not null,
    expires_at  timestamptz not null,
    version     int         not null,
    check ((state = 'WAITING') = (page is not null)),
    check ((state = 'PROVEN') = (request_id is not null)),
    check ((state = 'REFUSED') = (problem is not null))
);
create index change_sign_in_by_user on change_sign_in (user_id, started_at);
create index change_sign_in_started on change_sign_in (started_at);
