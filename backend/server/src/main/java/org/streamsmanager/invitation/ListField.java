package org.streamsmanager.invitation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list can be, and what people call it. */
public enum ListField {
    PASSED_OVER(),
    ADDRESS(
            "e-mail",
            "email",
            "mail",
            "address",
            "plex",
            "plex user",
            "plex username",
            "user name",
            "username",
            "adresse",
            "benutzername"),
    NAME("name", "display name", "displayname", "full name", "anzeigename"),
    PLAN("plan", "tarif"),
    SERVER("server"),
    ACTIVE_UNTIL(
            "active until",
            "activeuntil",
            "until",
            "expires",
            "expires at",
            "end",
            "end date",
            "ends at",
            "aktiv bis",
            "bis",
            "ende"),
    PERMANENT("permanent", "dauerhaft"),
    TRANSACTION_ID("transaction", "transaction id", "transactionid", "payment", "transaktion", "transaktionsnummer"),
    AMOUNT("amount", "price", "paid", "betrag", "preis");

    private final List<String> names;

    ListField(String... names) {
        this.names = List.of(names);
    }

    static Optional<ListField> called(String header) {
        String plain =
                header.strip().toLowerCase(Locale.ROOT).replaceAll("[_.]+", " ").replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(field -> field.names.contains(plain) || field.names.contains(plain.replace(" ", "")))
                .findFirst();
    }
}
