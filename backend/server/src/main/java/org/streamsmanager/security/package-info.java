/**
 * Who may do what, and how secrets are kept: named permissions, access tokens, API keys, password hashes, encryption at
 * rest. Sessions and people belong to {@code login}; this module asks for them through {@link
 * org.streamsmanager.security.SessionSource}.
 */
package org.streamsmanager.security;
