package org.streamsmanager.site;

import org.streamsmanager.shared.Problem;

enum SiteProblem implements Problem {
    NO_HOME(Kind.NOT_FOUND, "This site has no public home page."),
    NO_LOGO(Kind.NOT_FOUND, "This site has no logo of its own."),
    NOT_A_PICTURE(Kind.INVALID, "This is no PNG, JPEG or WebP picture."),
    LOGO_TOO_LARGE(Kind.TOO_LARGE, "The logo may have at most 256 kB."),
    UNKNOWN_FAQ_ENTRY(Kind.NOT_FOUND, "There is no such entry."),
    UNKNOWN_CONTACT_MESSAGE(Kind.NOT_FOUND, "There is no such letter."),
    CONTACT_CLOSED(Kind.CONFLICT, "This site takes no letters at the moment.");

    private final Kind kind;
    private final String title;

    SiteProblem(Kind kind, String title) {
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
