package org.streamsmanager.invitation;

import org.streamsmanager.shared.Problem;

/** How invitations refuse. */
public enum InvitationProblem implements Problem {
    UNKNOWN_INVITATION(Kind.NOT_FOUND, "There is no such invitation."),
    NOT_A_PLEX_ADDRESS(Kind.INVALID, "This is neither an e-mail address nor a Plex user name."),
    ADDRESS_OF_A_USER(Kind.CONFLICT, "This account belongs to a user whom you have already."),
    ADDRESS_RETIRED(Kind.CONFLICT, "This account was retired and can never be used again."),
    ADDRESS_OF_THE_OPERATOR(Kind.CONFLICT, "This is one of your own Plex accounts."),
    NO_PLAN_YET(Kind.CONFLICT, "Make a plan first."),
    PLAN_UNKNOWN(Kind.INVALID, "There is no such plan."),
    PLAN_NOT_ACTIVE(Kind.CONFLICT, "This plan was retired; nobody new can get it."),
    PERMANENT_NEEDS_NO_PLAN(Kind.INVALID, "Permanent users are on the default plan."),
    INVITATION_NOT_OPEN(Kind.CONFLICT, "This invitation is not open any more."),
    INVITATION_ACCEPTED(Kind.CONFLICT, "This invitation was accepted."),
    HAS_ACCESS_ALREADY(Kind.CONFLICT, "This user is on a server, or has an open invitation."),
    NOT_ENTITLED_TO_ACCESS(Kind.CONFLICT, "This user has no running coverage, or is suspended."),
    NO_SUCH_PLEX_NAME(Kind.CONFLICT, "Nobody at Plex has this user name."),
    NO_PLEX_ACCOUNT_KNOWN(Kind.CONFLICT, "No Plex account of this user is known; give an address."),
    ANOTHER_ACCOUNT_NEEDED(Kind.CONFLICT, "This user needs an account change first."),
    ENDED_BY_THE_OPERATOR(Kind.CONFLICT, "The operator has ended this access.");

    private final Kind kind;
    private final String title;

    InvitationProblem(Kind kind, String title) {
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
