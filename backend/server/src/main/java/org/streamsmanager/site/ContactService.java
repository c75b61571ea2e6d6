package org.streamsmanager.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.login.Attempts;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.security.Caller;
import org.streamsmanager.security.SessionSource;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** Takes letters to the operator, a few at a time from each address. */
@ApplicationScoped
class ContactService {
    private static final String NOTICE = "contact-message";
    private final ContactMessageRepository letters;
    private final SettingService settings;
    private final Attempts attempts;
    private final NoticeService notices;
    private final AuditService audit;
    private final Caller caller;
    private final Clock clock;

    ContactService(
            ContactMessageRepository letters,
            SettingService settings,
            Attempts attempts,
            NoticeService notices,
            AuditService audit,
            Caller caller,
            Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.attempts = attempts;
        this.notices = notices;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void receive(ContactRequest letter, String address) {
        if (!settings.value(HomeSettings.GROUP).contact()) {
            throw Refusal.of(SiteProblem.CONTACT_CLOSED);
        }
        attempts.spend("contact", "", address);
        UUID user = caller.session().map(SessionSource.Facts::userId).orElse(null);
        ContactMessage message = new ContactMessage(letter, user, clock.instant());
        letters.persist(message);
        notices.open(NOTICE, Severity.INFO, message.name(), message.id(), Map.of("email", message.email()));
    }

    @Transactional
    Page<ContactMessageResponse> list(boolean unreadOnly, PageRequest page) {
        return letters.newestFirst(unreadOnly, page, clock.instant()).map(ContactMessageResponse::from);
    }

    @Transactional
    void read(UUID id) {
        require(id).read(clock.instant());
        notices.settle(NOTICE, id);
    }

    @Transactional
    void delete(UUID id) {
        letters.delete(require(id));
        notices.settle(NOTICE, id);
        audit.record(Change.of(NOTICE, id, "deleted"));
    }

    private ContactMessage require(UUID id) {
        return letters.findByIdOptional(id).orElseThrow(() -> Refusal.of(SiteProblem.UNKNOWN_CONTACT_MESSAGE));
    }
}
