--liquibase formatted sql

--changeset streams-manager:250-account-obstacle
alter table account_change_request
    add column obstacle         text,
    add column obstacle_user_id uuid references app_user (id);
