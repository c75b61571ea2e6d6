package org.streamsmanager.accountchange;

import org.streamsmanager.shared.Problem;

/** Why a change of account is refused, in words for the customer. */
public enum AccountChangeProblem implements Problem {
    UNKNOWN_REQUEST(Kind.NOT_FOUND, "There is no such request."),
    UNKNOWN_SIGN_IN(Kind.NOT_FOUND, "There is no such sign-in."),
    REQUEST_OPEN(Kind.CONFLICT, "A change of account is under way already. Withdraw it to give another address."),
    CHANGE_NOT_REQUIRED(Kind.CONFLICT, "Your account works. Nobody asked you to change it."),
    CHANGES_SWITCHED_OFF(Kind.CONFLICT, "Changes of account are switched off at the moment."),
    TOO_MANY_TRIES(Kind.TOO_MANY, "Too many addresses were tried today. Try again tomorrow, or ask for help."),
    SIGN_IN_REQUIRED(Kind.CONFLICT, "Sign in with the new Plex account; typing its address is not enough here."),
    REFUSED_BY_OPERATOR(Kind.CONFLICT, "The people who run this site refused the change."),
    NOT_AWAITING_APPROVAL(Kind.CONFLICT, "This request does not wait for approval any more."),
    REQUEST_ENDED(Kind.CONFLICT, "This request has ended already."),
    NOT_ENTITLED(Kind.CONFLICT, "You have no running plan, so there is nothing to move."),
    NOT_AN_ADDRESS(Kind.INVALID, "This is neither an e-mail address nor a Plex user name."),
    SAME_ACCOUNT(Kind.CONFLICT, "This is the account you have now. Make a new one at Plex first."),
    ACCOUNT_RETIRED(Kind.CONFLICT, "This account was retired and can never be used again. Make a new one at Plex."),
    ACCOUNT_NOT_AVAILABLE(Kind.CONFLICT, "This account cannot be used here. Please use another one."),
    NO_PLEX_ACCOUNT(
            Kind.CONFLICT, "Plex does not know this address yet. Make the account at Plex first, then come back."),
    INVITATION_REFUSED(Kind.CONFLICT, "Plex refused the invitation to this account. Please use another one."),
    INVITATION_DECLINED(Kind.CONFLICT, "The invitation was declined. Give the address again, or another one."),
    INVITATION_LAPSED(Kind.CONFLICT, "The invitation was not accepted in time. Give the address again."),
    SERVER_LOST(
            Kind.CONFLICT,
            "The server you were invited to is gone. Give the address again to be invited to another one."),
    NOTHING_TO_MERGE(Kind.CONFLICT, "The account of this request belongs to nobody who could be merged."),
    NOT_RETRYABLE(Kind.CONFLICT, "Only a request that failed can be tried again.");

    private final Kind kind;
    private final String title;

    AccountChangeProblem(Kind kind, String title) {
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
