package org.streamsmanager.peopleimport;

/** What would be done with a person: create, complete, report as retired, leave to the operator, leave alone. */
enum Verdict {
    NEW,
    KNOWN,
    RETIRED,
    AMBIGUOUS,
    STAFF
}
