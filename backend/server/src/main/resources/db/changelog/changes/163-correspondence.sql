--liquibase formatted sql

--changeset streams-manager:163-correspondence-mark
create table correspondence_mark (
    name    text primary key,
    at      timestamptz not null,
    user_id uuid        not null
);
