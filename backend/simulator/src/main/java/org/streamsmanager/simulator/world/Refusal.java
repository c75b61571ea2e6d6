package org.streamsmanager.simulator.world;

/**
 * Every way in which plex.tv says no. The same reason has a status and a code on v2, and a status of its own on v1;
 * code 0 means that v1's and v2's bodies carry no number.
 */
public enum Refusal {
    NO_CLIENT_IDENTIFIER(400, 1000, 400, "X-Plex-Client-Identifier is missing"),
    TOKEN_INVALID(401, 1001, 422, "User could not be authenticated"),
    BAD_CREDENTIALS(401, 1001, 401, "User could not be authenticated"),
    CODE_WANTED(401, 1029, 401, "Please enter the verification code"),
    CODE_WRONG(401, 1028, 401, "The verification code is invalid"),
    BLOCKED(401, 1031, 401, "Too many failed attempts, try again later"),
    NOT_FOUND(404, 1002, 404, "Resource not found"),
    UNKNOWN_PIN(404, 1020, 404, "Code not found or expired"),
    ALREADY_SHARED(422, 1999, 400, "You're already sharing this server with %s. Please edit your existing share."),
    INVALID_USER(400, 1101, 400, "Invalid user"),
    OWN_ACCOUNT(400, 1102, 400, "You can't share with your own account"),
    UNKNOWN_LIBRARY(400, 1103, 400, "Invalid library section"),
    TERMS(400, 1104, 400, "This account violates the Plex terms of service"),
    PEOPLE_LIMIT(400, 1105, 400, "You have reached the limit of people you can share with"),
    PASS_WANTED(403, 1106, 400, "This feature requires a Plex Pass"),
    HOME_FULL(400, 1107, 400, "Your Plex Home is full"),
    RESTRICTED_PROFILE(422, 1108, 422, "Settings of a managed user with a restriction profile can't be changed"),
    UNCONFIRMED(400, 1109, 400, "Please confirm your email address first"),
    BAD_REQUEST(400, 1100, 400, "%s");

    private final int status;
    private final int code;
    private final int v1Status;
    private final String message;

    Refusal(int status, int code, int v1Status, String message) {
        this.status = status;
        this.code = code;
        this.v1Status = v1Status;
        this.message = message;
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    public int v1Status() {
        return v1Status;
    }

    public Refused error() {
        return new Refused(this, message);
    }

    public Refused error(String detail) {
        return new Refused(this, message.formatted(detail));
    }
}
