package org.streamsmanager.user;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;

/** What merging would do. {@code hash} is null until every question is answered; {@code lines} assume the first option. */
public record MergePreview(
        NamedRef survivor,
        NamedRef closed,
        List<MergeQuestion> questions,
        List<MergeLine> lines,
        @Nullable String hash) {}
