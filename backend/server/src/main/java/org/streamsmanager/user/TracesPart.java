package org.streamsmanager.user;

import java.util.List;

/** Traces of what was done: when users are merged they stay with the one who was closed, to whom it was done. */
public abstract class TracesPart implements UserPart {
    @Override
    public List<MergeLine> preview(Merge merge) {
        return List.of();
    }

    @Override
    public void merge(Merge merge) {}
}
