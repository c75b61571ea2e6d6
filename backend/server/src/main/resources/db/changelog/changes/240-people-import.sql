--liquibase formatted sql

--changeset streams-manager:240-permanent-newcomers
alter table people_import add column permanent boolean not null default false;
