package org.streamsmanager.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.user.Merge;
import org.streamsmanager.user.MergeLine;
import org.streamsmanager.user.UserPart;

/** The letters that a person wrote to the operator while signed in. */
@ApplicationScoped
class LettersPart implements UserPart {
    private final ContactMessageRepository letters;
    private final NoticeService notices;

    LettersPart(ContactMessageRepository letters, NoticeService notices) {
        this.letters = letters;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        int count = letters.of(merge.closedId()).size();
        return count == 0 ? List.of() : List.of(MergeLine.of("letters-moved", count));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        letters.of(merge.closedId()).forEach(letter -> letter.moveTo(merge.survivorId()));
        letters.flush();
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        int count = letters.of(userId).size();
        return count == 0 ? List.of() : List.of(MergeLine.of("letters-erased", count));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        List<ContactMessage> theirs = letters.of(userId);
        notices.forget(theirs.stream().map(ContactMessage::id).toList());
        theirs.forEach(letters::delete);
        letters.flush();
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of(
                "items", letters.of(userId).stream().map(LettersPart::exported).toList());
    }

    private static Map<String, Object> exported(ContactMessage letter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", letter.name());
        values.put("email", letter.email());
        values.put("text", letter.text());
        values.put("receivedAt", letter.receivedAt());
        values.put("readAt", letter.readAt());
        return values;
    }
}
