package org.streamsmanager.accountchange;

/** WAITING until the person has signed in with the new account (PROVEN), may not come with it, or nobody did in time. */
public enum ChangeSignInState {
    WAITING,
    PROVEN,
    EXPIRED,
    REFUSED
}
