package org.streamsmanager.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.streamsmanager.login.LoginContacts;
import org.streamsmanager.notification.Message;
import org.streamsmanager.notification.MessageEvent;
import org.streamsmanager.notification.Messages;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/**
 * Reads on from where it stopped, some people per transaction, whoever asked them: one operator for one, or a bulk edit for
 * a thousand by a single statement. Letters and mark commit together.
 */
@ApplicationScoped
class RequirementLetters {
    private static final Duration TIME_TO_UNDO = Duration.ofMinutes(5);
    private static final Duration AT_THE_FIRST_RUN = Duration.ofHours(1);
    private static final int AT_ONCE = 200;
    private static final String MARKED = " from correspondence_mark where name = 'account-change'";
    private static final String MOVE = "insert into correspondence_mark (name, at, user_id)"
            + " values ('account-change', :at, :user) on conflict (name) do update set at = :at, user_id = :user";
    private final Session entities;
    private final UserService users;
    private final LoginContacts contacts;
    private final Messages messages;
    private final SettingService settings;
    private final PanelConfig config;
    private final Clock clock;

    RequirementLetters(
            Session entities,
            UserService users,
            LoginContacts contacts,
            Messages messages,
            SettingService settings,
            PanelConfig config,
            Clock clock) {
        this.entities = entities;
        this.users = users;
        this.contacts = contacts;
        this.messages = messages;
        this.settings = settings;
        this.config = config;
        this.clock = clock;
    }

    /** How many people it has looked at. */
    @Transactional
    int next() {
        Instant until = clock.instant().minus(TIME_TO_UNDO);
        List<UserFacts> some = users.changeRequiredAfter(mark(), until, AT_ONCE);
        if (settings.value(CorrespondenceSettings.GROUP).accountChangeRequired()) {
            some.forEach(this::write);
        }
        if (!some.isEmpty()) {
            move(some.getLast().changeRequiredAt(), some.getLast().id());
        }
        return some.size();
    }

    private void write(UserFacts user) {
        contacts.of(user.id())
                .map(to -> Message.of(
                                MessageEvent.ACCOUNT_CHANGE_REQUIRED,
                                to,
                                "account-change-required:" + user.id() + ":" + user.changeRequiredAt())
                        .link(config.publicAddress() + "/account/change-plex-account"))
                .ifPresent(messages::send);
    }

    private UserService.Mark mark() {
        return entities.createNativeQuery("select at" + MARKED + " for update", Instant.class)
                .getResultStream()
                .findFirst()
                .map(at -> new UserService.Mark(
                        at,
                        entities.createNativeQuery("select user_id" + MARKED, UUID.class)
                                .getSingleResult()))
                .orElseGet(this::first);
    }

    private UserService.Mark first() {
        Instant start = clock.instant().minus(AT_THE_FIRST_RUN);
        move(start, new UUID(0, 0));
        return new UserService.Mark(start, new UUID(0, 0));
    }

    private void move(Instant at, UUID user) {
        entities.createNativeMutationQuery(MOVE)
                .setParameter("at", at)
                .setParameter("user", user)
                .executeUpdate();
    }
}
