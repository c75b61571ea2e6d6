package org.streamsmanager.mediaserver;

import java.net.URI;

/**
 * Port: somebody proves in their own browser which account of a platform is theirs, without a password coming by here.
 * Never used inside a transaction. {@code proxy} is null for a direct way, and the same for both calls.
 */
public interface MediaSignIn {
    /** {@code returnTo} is where the browser is sent in the end, whatever was answered there: it proves nothing. */
    Answer<SignInAttempt> begin(URI returnTo, Proxy proxy);

    /** Asked not more often than every second. */
    SignInResult ask(String attempt, Proxy proxy);

    default Answer<SignInAttempt> begin(URI returnTo) {
        return begin(returnTo, null);
    }

    default SignInResult ask(String attempt) {
        return ask(attempt, null);
    }
}
