package org.streamsmanager.mediaserver;

import java.time.Duration;
import org.streamsmanager.shared.Secret;

/** What has become of a sign-in. */
public sealed interface SignInResult {
    /** Nothing yet; somebody who says no looks the same, until the attempt expires. */
    record Waiting() implements SignInResult {}

    /** The token acts for the account: who only wanted to know whose it is forgets it. */
    record SignedIn(AccountProfile account, Secret token) implements SignInResult {}

    /** Nobody answered in time. */
    record Expired() implements SignInResult {}

    /** The platform could not be asked; {@code retryAfter} is never null. */
    record Failed(FailureClass failure, Duration retryAfter, String detail) implements SignInResult {}
}
