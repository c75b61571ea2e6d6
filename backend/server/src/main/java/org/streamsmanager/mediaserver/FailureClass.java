package org.streamsmanager.mediaserver;

/** Why a remote did not do what it was asked. Only {@link #TOKEN_REJECTED} says anything about the credentials. */
public enum FailureClass {
    TOKEN_REJECTED,
    ALREADY_SHARED,
    NOT_FOUND,
    REFUSED,
    GONE,
    LIMITED,
    /** The account's proxy carried nothing: the remote was not asked. */
    PROXY,
    UNAVAILABLE
}
