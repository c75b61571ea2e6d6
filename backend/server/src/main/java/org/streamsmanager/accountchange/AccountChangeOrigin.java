package org.streamsmanager.accountchange;

/** Who wanted it: the operator (REQUIRED) or the customer (WISHED). */
public enum AccountChangeOrigin {
    REQUIRED,
    WISHED
}
