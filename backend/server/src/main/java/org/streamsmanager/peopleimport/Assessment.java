package org.streamsmanager.peopleimport;

import java.util.UUID;

/** What would be done with a person and why; user and identity are those of somebody known or retired, else null. */
record Assessment(Verdict verdict, UUID userId, UUID identityId, String detail) {
    static final Assessment NEW = new Assessment(Verdict.NEW, null, null, null);

    static Assessment ambiguous(String why) {
        return new Assessment(Verdict.AMBIGUOUS, null, null, why);
    }
}
