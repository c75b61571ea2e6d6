package org.streamsmanager.peopleimport;

import org.streamsmanager.shared.Problem;

/** How reading people in refuses. */
enum PeopleImportProblem implements Problem {
    UNKNOWN_PEOPLE_IMPORT(Kind.NOT_FOUND, "There is no such people import."),
    PEOPLE_IMPORT_NOT_PREVIEWED(Kind.CONFLICT, "Only a finished preview can be applied, and only once."),
    PEOPLE_IMPORT_RUNNING(Kind.CONFLICT, "People of this server are being read in already."),
    NOBODY_READ(Kind.CONFLICT, "The server named nobody. That is never taken as the truth; nothing was created."),
    READING_INCOMPLETE(Kind.CONFLICT, "The list of people was incomplete. Nothing was created."),
    READING_FAILED(Kind.CONFLICT, "The list of people could not be read. Nothing was created."),
    APPLYING_STOPPED(Kind.CONFLICT, "Reading people in was given up. What was done stays; read them in again.");

    private final Kind kind;
    private final String title;

    PeopleImportProblem(Kind kind, String title) {
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
