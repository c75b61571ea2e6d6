package org.streamsmanager.peopleimport;

import java.util.UUID;
import org.streamsmanager.job.JobKey;

/** Do what the preview of an import says. */
record ApplyPeopleImport(UUID importId) {
    static final JobKey<ApplyPeopleImport> KEY = new JobKey<>("apply-people-import", ApplyPeopleImport.class);
}
