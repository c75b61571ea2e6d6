package org.streamsmanager.drift;

import java.util.Optional;

/** ADOPT: what the server says becomes what is wanted; RE_APPLY: the server is told again what is wanted. */
enum DriftAction {
    ADOPT,
    RE_APPLY,
    IGNORE,
    NOTICE_AGAIN;

    /** Why it cannot be done with such a row. */
    Optional<DriftProblem> hindrance(DriftKind kind) {
        if (this == IGNORE || this == NOTICE_AGAIN) {
            return Optional.empty();
        }
        if (kind == DriftKind.UNKNOWN_PERSON) {
            return Optional.of(DriftProblem.IMPORT_THEM);
        }
        if (this == RE_APPLY && kind.gone()) {
            return Optional.of(DriftProblem.INVITE_THEM_AGAIN);
        }
        return this == ADOPT && kind == DriftKind.NOT_WANTED
                ? Optional.of(DriftProblem.INVITE_THEM_AGAIN)
                : Optional.empty();
    }
}
