package org.streamsmanager.notification;

/** What became of handing a letter over. {@code reply} is the server's own word, for the operator. */
public sealed interface Delivery {
    String reply();

    record Delivered(String reply) implements Delivery {}

    /** It did not go out, and never will. */
    record Refused(String problem, String reply) implements Delivery {}

    /** It did surely not go out. {@code ofServer}: other letters would fare no better now. */
    record Later(String problem, String reply, boolean ofServer) implements Delivery {}

    /** It may have gone out. */
    record Unknown(String problem, String reply) implements Delivery {}
}
