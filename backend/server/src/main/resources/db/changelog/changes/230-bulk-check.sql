--liquibase formatted sql

--changeset streams-manager:230-bulk-check
alter table bulk_edit drop constraint bulk_edit_state_check;
alter table bulk_edit add constraint bulk_edit_state_check check (state in ('PREVIEWING', 'PREVIEWED', 'CHECKING',
    'APPLYING', 'PAUSED', 'DONE', 'CANCELLED', 'EXPIRED', 'FAILED'));
