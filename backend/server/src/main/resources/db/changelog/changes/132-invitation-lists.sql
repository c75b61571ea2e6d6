--liquibase formatted sql

--changeset streams-manager:132-invitation-lists
create table invitation_list (
    id          uuid primary key,
    state       text        not null check (state in ('CHECKED', 'APPLYING', 'DONE')),
    headers     jsonb       not null,
    fields      jsonb       not null,
    defaults    jsonb       not null,
    hash        text        not null,
    created_by  text        not null,
    created_at  timestamptz not null,
    finished_at timestamptz,
    version     int         not null
);
create index invitation_list_newest on invitation_list (created_at desc, id desc);

create table invitation_list_row (
    id            uuid primary key,
    list_id       uuid  not null references invitation_list (id),
    ordinal       int   not null,
    cells         jsonb not null,
    outcome       text  not null check (outcome in ('READY', 'OBJECTED', 'INVITED', 'REFUSED')),
    address       text,
    code          text,
    detail        text,
    invitation_id uuid references invitation (id),
    user_id       uuid references app_user (id),
    unique (list_id, ordinal)
);
create index invitation_list_row_by_outcome on invitation_list_row (list_id, outcome, ordinal);
