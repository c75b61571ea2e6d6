package org.streamsmanager.bulk;

/** Why one person is left out. */
enum RowProblem {
    NO_LONGER_EXISTS("no-longer-exists", "This person no longer exists."),
    CHANGED_SINCE_PREVIEW("changed-since-preview", "Somebody changed this person after the preview."),
    CHANGED_SINCE_APPLIED("changed-since-applied", "Somebody changed this person after the bulk edit; kept as it is."),
    BREAKS_A_RULE("breaks-a-rule", "The change breaks a rule of the database; nothing of this person was changed."),
    FAILED("failed", "An error of the panel; nothing of this person was changed. The log says more.");

    private final String code;
    private final String title;

    RowProblem(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }
}
