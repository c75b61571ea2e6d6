package org.streamsmanager.accountchange;

/** Whether a customer's request goes on by itself, or waits for an operator. */
public enum ApprovalMode {
    AUTOMATIC,
    BY_OPERATOR
}
