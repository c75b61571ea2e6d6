package org.streamsmanager.security;

import java.util.Set;
import java.util.TreeSet;

/** The named permissions; a role is a set of them, an API key a smaller one. */
public final class Permissions {
    public static final String ACCOUNT_CHANGES_READ = "account-changes:read";
    public static final String ACCOUNT_CHANGES_WRITE = "account-changes:write";
    public static final String API_KEYS_READ = "api-keys:read";
    public static final String API_KEYS_WRITE = "api-keys:write";
    public static final String AUDIT_READ = "audit:read";
    public static final String BULK_READ = "bulk:read";
    public static final String BULK_WRITE = "bulk:write";
    public static final String COVERAGE_WRITE = "coverage:write";
    public static final String JOBS_READ = "jobs:read";
    public static final String JOBS_WRITE = "jobs:write";
    public static final String LIBRARIES_READ = "libraries:read";
    public static final String LIBRARIES_WRITE = "libraries:write";
    public static final String LOGINS_READ = "logins:read";
    public static final String LOGINS_WRITE = "logins:write";
    public static final String ME_READ = "me:read";
    public static final String ME_WRITE = "me:write";
    public static final String MESSAGES_READ = "messages:read";
    public static final String MESSAGES_WRITE = "messages:write";
    public static final String NOTICES_READ = "notices:read";
    public static final String NOTICES_WRITE = "notices:write";
    public static final String PAYMENTS_READ = "payments:read";
    public static final String PAYMENTS_WRITE = "payments:write";
    public static final String PLANS_READ = "plans:read";
    public static final String PLANS_WRITE = "plans:write";
    public static final String SERVERS_READ = "servers:read";
    public static final String SERVERS_WRITE = "servers:write";
    public static final String SETTINGS_READ = "settings:read";
    public static final String SETTINGS_WRITE = "settings:write";
    public static final String USERS_READ = "users:read";
    public static final String USERS_WRITE = "users:write";

    /** What a signed-in person may do with their own things. */
    public static final Set<String> SELF = Set.of(ME_READ, ME_WRITE);

    /** What an API key can be given: everything but a person's own site. */
    public static final Set<String> SCOPES = Set.of(
            ACCOUNT_CHANGES_READ,
            ACCOUNT_CHANGES_WRITE,
            API_KEYS_READ,
            API_KEYS_WRITE,
            AUDIT_READ,
            BULK_READ,
            BULK_WRITE,
            COVERAGE_WRITE,
            JOBS_READ,
            JOBS_WRITE,
            LIBRARIES_READ,
            LIBRARIES_WRITE,
            LOGINS_READ,
            LOGINS_WRITE,
            MESSAGES_READ,
            MESSAGES_WRITE,
            NOTICES_READ,
            NOTICES_WRITE,
            PAYMENTS_READ,
            PAYMENTS_WRITE,
            PLANS_READ,
            PLANS_WRITE,
            SERVERS_READ,
            SERVERS_WRITE,
            SETTINGS_READ,
            SETTINGS_WRITE,
            USERS_READ,
            USERS_WRITE);

    private Permissions() {}

    public static Set<String> all() {
        Set<String> everything = new TreeSet<>(SCOPES);
        everything.addAll(SELF);
        return everything;
    }
}
