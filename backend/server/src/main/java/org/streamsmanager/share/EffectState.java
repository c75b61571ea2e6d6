package org.streamsmanager.share;

/** PLANNED with the decision, SENT before the call, then APPLIED, REFUSED, UNKNOWN (look first), or SUPERSEDED. */
enum EffectState {
    PLANNED,
    SENT,
    APPLIED,
    REFUSED,
    UNKNOWN,
    SUPERSEDED
}
