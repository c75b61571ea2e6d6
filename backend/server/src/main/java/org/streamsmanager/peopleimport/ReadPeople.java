package org.streamsmanager.peopleimport;

import java.util.UUID;
import org.streamsmanager.job.JobKey;

/** Read everybody who shares the server of an import. */
record ReadPeople(UUID importId) {
    static final JobKey<ReadPeople> KEY = new JobKey<>("read-people", ReadPeople.class);
}
