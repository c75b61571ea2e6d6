package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.Effort;
import org.streamsmanager.bulk.PersonAction;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/**
 * Writes a one-time sign-in link to each of many people. No link is kept in a row of the bulk edit: it goes into the outbox,
 * encrypted, where the operator finds it when there is no mail server.
 */
@ApplicationScoped
class MailSignInLinksAction implements PersonAction {
    private static final String OPEN = "openSignInLinks";
    private static final Effort ONE_MAIL = new Effort(null, 0, 1);
    private final SignInLinkService links;
    private final LoginContacts contacts;
    private final UserService users;

    MailSignInLinksAction(SignInLinkService links, LoginContacts contacts, UserService users) {
        this.links = links;
        this.contacts = contacts;
        this.users = users;
    }

    @Override
    public String name() {
        return "MAIL_SIGN_IN_LINKS";
    }

    @Override
    public List<BulkField> fields() {
        return List.of();
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        return given.asMap();
    }

    /** The links are spent; a mail that was sent stays sent. */
    @Override
    public Reversal reversal() {
        return Reversal.IN_PART;
    }

    @Override
    public void lock(Collection<UUID> userIds) {
        users.lockAll(userIds);
    }

    @Override
    public Map<String, Object> facts(UUID userId) {
        users.require(userId);
        return Map.of(OPEN, links.open(userId));
    }

    @Override
    public Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts) {
        if (contacts.of(userId).isEmpty()) {
            throw Refusal.of(LoginProblem.NO_ADDRESS_KNOWN);
        }
        return Map.of(OPEN, count(facts) + 1);
    }

    @Override
    public Effort effort(UUID userId, Map<String, Object> fields) {
        return ONE_MAIL;
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        links.create(userId, true);
        return List.of();
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        links.spendNewest(userId, count(now) - count(before));
        return List.of();
    }

    private static int count(Map<String, Object> facts) {
        return ((Number) facts.get(OPEN)).intValue();
    }
}
