/**
 * Credentials for this panel: set-up, sign-in, sessions, one-time links, roles. A login alone gives no access to media.
 * A stranger learns the same from every refused attempt, and can never lock somebody else out.
 */
package org.streamsmanager.login;
