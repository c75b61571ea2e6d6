package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.streamsmanager.mediaserver.PlexAccountService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Whether somebody new may be invited under an address. */
@ApplicationScoped
class InvitedAddress {
    static final String REALM = IdentityService.PLEX_TV;
    private static final String POINTER = "/address";
    private static final Pattern FORM =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}|[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{1,60}");
    private final IdentityService identities;
    private final PlexAccountService accounts;
    private final UserService users;

    InvitedAddress(IdentityService identities, PlexAccountService accounts, UserService users) {
        this.identities = identities;
        this.accounts = accounts;
        this.users = users;
    }

    static boolean wellFormed(String address) {
        return FORM.matcher(address).matches();
    }

    /** {@code by} is the user who may have it already; null for somebody new. */
    RemoteIdentity requireFree(String address, UUID by) {
        if (!wellFormed(address)) {
            throw Refusal.at(InvitationProblem.NOT_A_PLEX_ADDRESS, POINTER);
        }
        RemoteIdentity wanted = RemoteIdentity.ofAddress(address);
        Optional<IdentityFacts> retired = identities.retiredAs(REALM, wanted);
        if (retired.isPresent()) {
            throw named(InvitationProblem.ADDRESS_RETIRED, retired.get());
        }
        if (accounts.isOperatorAccount(wanted.remoteId(), wanted.username(), wanted.email())) {
            throw Refusal.at(InvitationProblem.ADDRESS_OF_THE_OPERATOR, POINTER);
        }
        identities.knownAs(REALM, wanted).stream()
                .filter(known -> !known.userId().equals(by))
                .findFirst()
                .ifPresent(known -> {
                    throw named(InvitationProblem.ADDRESS_OF_A_USER, known);
                });
        return wanted;
    }

    private Refusal named(InvitationProblem problem, IdentityFacts identity) {
        String whose = users.find(identity.userId())
                .map(UserFacts::displayName)
                .map(name -> " It is the account of " + name + ".")
                .orElse("");
        return Refusal.at(problem, POINTER, problem.title() + whose);
    }
}
