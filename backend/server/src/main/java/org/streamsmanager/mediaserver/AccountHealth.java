package org.streamsmanager.mediaserver;

/** What the last calls of an account said about it. Only a rejected token needs the operator. */
public enum AccountHealth {
    HEALTHY,
    TOKEN_REJECTED,
    UNREACHABLE,
    LIMITED
}
