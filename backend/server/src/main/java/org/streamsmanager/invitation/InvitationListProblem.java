package org.streamsmanager.invitation;

import org.streamsmanager.shared.Problem;

/** How lists of people to invite refuse, as a whole and row by row. */
public enum InvitationListProblem implements Problem {
    UNKNOWN_INVITATION_LIST(Kind.NOT_FOUND, "There is no such list."),
    LIST_EMPTY(Kind.INVALID, "There is nothing in this list."),
    LIST_TOO_LONG(Kind.INVALID, "A list has at most 2000 rows and 40 columns."),
    LIST_NOT_READABLE(Kind.INVALID, "This is not a list that can be read."),
    LIST_APPLIED(Kind.CONFLICT, "This list was applied already."),
    ADDRESS_COLUMN_MISSING(Kind.CONFLICT, "Say which column has the e-mail address or the Plex user name."),
    COLUMN_TWICE(Kind.INVALID, "Two columns cannot be the same."),
    ROW_ADDRESS_MISSING(Kind.INVALID, "There is no address in this row."),
    ROW_ADDRESS_TWICE(Kind.CONFLICT, "This address stands in an earlier row."),
    ROW_PLAN_UNKNOWN(Kind.INVALID, "There is no plan of this name."),
    ROW_SERVER_UNKNOWN(Kind.INVALID, "There is no server of this name."),
    ROW_DATE_UNREADABLE(Kind.INVALID, "This is not a date such as 2026-12-31."),
    ROW_PERMANENT_UNREADABLE(Kind.INVALID, "Permanent is yes or no."),
    ROW_AMOUNT_UNREADABLE(Kind.INVALID, "This is not an amount such as 12.50.");

    private final Kind kind;
    private final String title;

    InvitationListProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
