package org.streamsmanager.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.bulk.Arrival;
import org.streamsmanager.bulk.BulkField;
import org.streamsmanager.bulk.BulkValues;
import org.streamsmanager.bulk.Effort;
import org.streamsmanager.bulk.PersonAction;
import org.streamsmanager.bulk.Reversal;
import org.streamsmanager.login.LoginContacts;
import org.streamsmanager.notification.Message;
import org.streamsmanager.notification.MessageEvent;
import org.streamsmanager.notification.Messages;
import org.streamsmanager.notification.OutboxState;
import org.streamsmanager.notification.Recipient;
import org.streamsmanager.notification.SentMessage;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/** Writes a mail to many people, each in their language. Nobody gets the same words twice. */
@ApplicationScoped
class WriteMessageAction implements PersonAction {
    private static final String ADDRESS = "address";
    private static final String WRITTEN = "written";
    private final Messages messages;
    private final LoginContacts contacts;
    private final SettingService settings;
    private final UserService users;

    WriteMessageAction(Messages messages, LoginContacts contacts, SettingService settings, UserService users) {
        this.messages = messages;
        this.contacts = contacts;
        this.settings = settings;
        this.users = users;
    }

    @Override
    public String name() {
        return "WRITE_MESSAGE";
    }

    @Override
    public List<BulkField> fields() {
        return WrittenText.all();
    }

    @Override
    public Map<String, Object> check(BulkValues given) {
        return WrittenText.check(given);
    }

    @Override
    public Reversal reversal() {
        return Reversal.NOTHING;
    }

    @Override
    public void lock(Collection<UUID> userIds) {
        users.lockAll(userIds);
    }

    @Override
    public Map<String, Object> facts(UUID userId) {
        users.require(userId);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(ADDRESS, contacts.of(userId).map(Recipient::address).orElse(""));
        return facts;
    }

    @Override
    public Map<String, Object> facts(UUID userId, Map<String, Object> fields) {
        return with(
                facts(userId),
                earlier(userId, fields).filter(message -> !wentWrong(message)).isPresent());
    }

    @Override
    public Map<String, Object> wanted(UUID userId, Map<String, Object> fields, Map<String, Object> facts) {
        if (Boolean.TRUE.equals(facts.get(WRITTEN))) {
            return facts;
        }
        if (!messages.leaveThePanel()) {
            throw Refusal.of(CorrespondenceProblem.MAIL_NOT_SET_UP);
        }
        recipient(userId);
        return with(facts, true);
    }

    @Override
    public Effort effort(UUID userId, Map<String, Object> fields) {
        return new Effort(null, 0, 1);
    }

    @Override
    public List<UUID> carryOut(UUID userId, Map<String, Object> fields, String cause) {
        Recipient to = recipient(userId);
        earlier(userId, fields)
                .ifPresentOrElse(
                        message -> messages.sendAgain(message.id()), () -> send(userId, to, new WrittenText(fields)));
        return earlier(userId, fields).map(SentMessage::id).stream().toList();
    }

    @Override
    public List<UUID> giveBack(UUID userId, Map<String, Object> before, Map<String, Object> now, String cause) {
        throw new IllegalStateException("a mail is never unsent");
    }

    @Override
    public Arrival arrival(UUID messageId) {
        SentMessage message = messages.get(messageId);
        return switch (message.state()) {
            case WAITING, SENDING -> Arrival.UNDER_WAY;
            case SENT -> Arrival.ARRIVED;
            case UNKNOWN -> Arrival.unknown("It may have arrived; only the outbox can send it again.");
            case FAILED, NOT_SENT, EXPIRED, WITHDRAWN ->
                Arrival.failed("It did not go out: "
                        + Optional.ofNullable(message.problem()).orElse("withdrawn"));
        };
    }

    private void send(UUID userId, Recipient to, WrittenText text) {
        String wanted = Optional.ofNullable(to.language())
                .orElseGet(() -> settings.value(SiteSettings.GROUP).defaultLanguage());
        String language = text.language(wanted);
        messages.send(Message.of(
                        MessageEvent.FROM_OPERATOR,
                        new Recipient(to.address(), to.name(), language, userId),
                        key(userId, text))
                .with("subject", text.subjectIn(language))
                .with("text", text.textIn(language)));
    }

    private Optional<SentMessage> earlier(UUID userId, Map<String, Object> fields) {
        return messages.find(key(userId, new WrittenText(fields)));
    }

    private Recipient recipient(UUID userId) {
        return contacts.of(userId).orElseThrow(() -> Refusal.of(CorrespondenceProblem.NO_ADDRESS_KNOWN));
    }

    private static boolean wentWrong(SentMessage message) {
        return message.state() == OutboxState.FAILED || message.state() == OutboxState.NOT_SENT;
    }

    private static Map<String, Object> with(Map<String, Object> facts, boolean written) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(WRITTEN, written);
        return more;
    }

    private static String key(UUID userId, WrittenText text) {
        return "written:" + userId + ":" + text.fingerprint();
    }
}
