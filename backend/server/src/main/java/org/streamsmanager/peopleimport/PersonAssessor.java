package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.streamsmanager.login.LoginService;
import org.streamsmanager.mediaserver.OperatorAccount;
import org.streamsmanager.mediaserver.PlexAccountService;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.KnownAccounts;
import org.streamsmanager.user.RemoteIdentity;

/** Looks a person up here. Reads only. */
@ApplicationScoped
class PersonAssessor {
    private static final String REALM = IdentityService.PLEX_TV;
    private final IdentityService identities;
    private final PlexAccountService accounts;
    private final LoginService logins;

    PersonAssessor(IdentityService identities, PlexAccountService accounts, LoginService logins) {
        this.identities = identities;
        this.accounts = accounts;
        this.logins = logins;
    }

    @Transactional
    Assessment assess(RemoteShare person) {
        return assess(List.of(person)).getFirst();
    }

    /** Each in the same order, by a few questions for all of them. */
    @Transactional
    List<Assessment> assess(List<RemoteShare> people) {
        List<RemoteIdentity> named = people.stream()
                .map(PersonAssessor::account)
                .flatMap(Optional::stream)
                .toList();
        KnownAccounts known = identities.lookUp(REALM, named);
        List<OperatorAccount> operators = accounts.operatorAccounts();
        Set<String> staff = logins.staffAmong(named.stream()
                .map(RemoteIdentity::email)
                .filter(Objects::nonNull)
                .toList());
        return people.stream()
                .map(person -> account(person)
                        .map(account -> new Findings(
                                        account,
                                        isStaff(account, operators, staff),
                                        known.retiredAs(account),
                                        known.knownAs(account))
                                .judge())
                        .orElseGet(() -> Assessment.ambiguous("nothing is known of the account")))
                .toList();
    }

    private static boolean isStaff(RemoteIdentity account, List<OperatorAccount> operators, Set<String> staff) {
        return (account.email() != null && staff.contains(account.emailNorm()))
                || operators.stream()
                        .anyMatch(one -> one.bears(account.remoteId(), account.username(), account.email()));
    }

    /** Empty when the server named neither an id nor an address. */
    static Optional<RemoteIdentity> account(RemoteShare person) {
        String email = email(person);
        boolean named = Stream.of(person.remoteUserId(), person.uuid(), person.username(), email)
                .anyMatch(key -> key != null && !key.isBlank());
        return named
                ? Optional.of(new RemoteIdentity(person.remoteUserId(), person.uuid(), person.username(), email))
                : Optional.empty();
    }

    /** Of an open invitation the address that it went to, so that our own invitations are recognised. */
    private static String email(RemoteShare person) {
        boolean open = !person.accepted() && person.email() == null && person.invitedAddress() != null;
        return open && person.invitedAddress().contains("@") ? person.invitedAddress() : person.email();
    }
}
