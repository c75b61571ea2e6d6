package org.streamsmanager.login;

/** What a browser gets: the answer with the access token, and the refresh token for the cookie. */
record SignedIn(SessionResponse response, String refreshToken) {}
