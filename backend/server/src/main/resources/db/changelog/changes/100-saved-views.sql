--liquibase formatted sql

--changeset streams-manager:100-saved-views
create table saved_view (
    id         uuid primary key,
    owner      text        not null,
    list       text        not null,
    name       text        not null,
    query      jsonb       not null,
    columns    jsonb       not null,
    created_at timestamptz not null,
    version    int         not null
);
create unique index saved_view_name on saved_view (owner, list, lower(name));
