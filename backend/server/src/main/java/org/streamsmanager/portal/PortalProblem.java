package org.streamsmanager.portal;

import org.streamsmanager.shared.Problem;

enum PortalProblem implements Problem {
    NO_USER_OF_THIS_LOGIN;

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    public String title() {
        return "Your login belongs to no user of this site.";
    }
}
