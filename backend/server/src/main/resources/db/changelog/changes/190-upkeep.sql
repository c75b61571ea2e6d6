--liquibase formatted sql

--changeset streams-manager:190-upkeep
create index refresh_token_expiry on refresh_token (expires_at);
create index contact_message_by_user on contact_message (user_id);
create index invitation_list_row_by_user on invitation_list_row (user_id);
