package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notification.PersonalMessages;

/** What was written to a person, and what the operator was told about them. */
@ApplicationScoped
class MessagesPart extends TracesPart {
    private final PersonalMessages messages;
    private final NoticeService notices;

    MessagesPart(PersonalMessages messages, NoticeService notices) {
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of(MergeLine.of("messages-erased", (int) messages.count(userId)));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        messages.forget(userId);
        notices.forget(List.of(userId));
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of("items", messages.of(userId));
    }
}
