--liquibase formatted sql

--changeset streams-manager:151-bulk-remote
alter table bulk_edit add column effects jsonb;
alter table bulk_edit_row add column under_way jsonb;
alter table bulk_edit_row add column calls int not null default 0;
alter table bulk_edit_row add column calls_account uuid;
alter table bulk_edit_row add column messages int not null default 0;
