package org.streamsmanager.library;

import org.streamsmanager.shared.Problem;

/** How libraries and their groups refuse. */
public enum LibraryProblem implements Problem {
    UNKNOWN_LIBRARY(Kind.INVALID, "There is no such library."),
    SERVER_NOT_LOST(Kind.INVALID, "Only a server that belongs to no linked account leaves its groups to another."),
    UNKNOWN_LIBRARY_GROUP(Kind.NOT_FOUND, "There is no such library group."),
    LIBRARY_GROUP_KNOWN(Kind.CONFLICT, "There is a group of that name."),
    LIBRARY_GROUP_FIXED(Kind.CONFLICT, "This group is built in and cannot be changed like that."),
    LIBRARY_GROUP_IN_USE(Kind.CONFLICT, "Plans or libraries use this group.");

    private final Kind kind;
    private final String title;

    LibraryProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
