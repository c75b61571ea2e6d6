package org.streamsmanager.bulk;

import java.util.Collection;
import java.util.UUID;

/** Port: which letters the panel writes by itself when somebody is changed. */
public interface LetterForecast {
    enum Occasion {
        ACCOUNT_CHANGE_REQUIRED,
        INVITED
    }

    /** Whether anything is written on that occasion, and leaves the panel. */
    boolean writes(Occasion occasion);

    /** How many of them would be reached. */
    long reached(Occasion occasion, Collection<UUID> userIds);
}
