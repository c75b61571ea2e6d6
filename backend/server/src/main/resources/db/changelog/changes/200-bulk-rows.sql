--liquibase formatted sql

--changeset streams-manager:200-bulk-rows
-- Rows are written a hundred thousand at a time, always under the lock of their bulk edit, which is never deleted: a key
-- to it would be checked for each of them.
alter table bulk_edit_row drop constraint bulk_edit_row_bulk_edit_id_fkey;
create unique index bulk_edit_row_person on bulk_edit_row (user_id, bulk_edit_id);
drop index bulk_edit_row_by_user;
drop index bulk_edit_row_once;
create index bulk_edit_row_by_problem on bulk_edit_row (bulk_edit_id, problem) where problem is not null;
