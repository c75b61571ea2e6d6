--liquibase formatted sql

--changeset streams-manager:150-bulk-engine
alter table bulk_edit add column result jsonb;
alter table bulk_edit add column progressed_at timestamptz;
alter table bulk_edit_row add column forced boolean not null default false;
create unique index bulk_edit_row_once on bulk_edit_row (bulk_edit_id, user_id);
create index bulk_edit_open on bulk_edit (state) where state in ('PREVIEWING', 'PREVIEWED', 'APPLYING');
