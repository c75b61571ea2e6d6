package org.streamsmanager.accountchange;

/** How the new account is known: an address that was typed, or the person signed in with it. */
public enum AccountProof {
    TYPED,
    SIGN_IN
}
