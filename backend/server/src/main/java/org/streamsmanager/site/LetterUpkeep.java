package org.streamsmanager.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.streamsmanager.job.Upkeep;
import org.streamsmanager.notice.NoticeService;

/** Letters go a year after they were read; what nobody ever read goes after two. */
@ApplicationScoped
class LetterUpkeep implements Upkeep {
    static final Duration READ_KEPT = Duration.ofDays(365);
    static final Duration UNREAD_KEPT = Duration.ofDays(730);
    private final ContactMessageRepository letters;
    private final NoticeService notices;
    private final Clock clock;

    LetterUpkeep(ContactMessageRepository letters, NoticeService notices, Clock clock) {
        this.letters = letters;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "letters";
    }

    @Override
    @Transactional
    public int deleteSome() {
        Instant now = clock.instant();
        List<ContactMessage> old = letters.old(now.minus(READ_KEPT), now.minus(UNREAD_KEPT), AT_ONCE);
        notices.forget(old.stream().map(ContactMessage::id).toList());
        old.forEach(letters::delete);
        return old.size();
    }
}
