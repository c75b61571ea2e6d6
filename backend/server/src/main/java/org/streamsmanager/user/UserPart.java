package org.streamsmanager.user;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Port: what a module keeps of a user. Modules are called in the order of their names. */
public interface UserPart {
    /** Stable, in kebab-case; also the name in the export of a person's data. */
    String name();

    /** What only the operator can decide when these two are merged. */
    default List<MergeQuestion> questions(UUID survivorId, UUID closedId) {
        return List.of();
    }

    /** What merging would do; nothing is changed. */
    List<MergeLine> preview(Merge merge);

    /** Called in the transaction that holds both users. */
    void merge(Merge merge);

    /** What erasing would do; a refusal says why it cannot be done now. */
    List<MergeLine> previewErasure(UUID userId);

    /** Personal values go, facts stay. Called in the transaction that holds the user. */
    void erase(UUID userId);

    /** What is kept of a person, for that person. */
    Map<String, Object> export(UUID userId);
}
