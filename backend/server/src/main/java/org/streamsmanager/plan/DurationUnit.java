package org.streamsmanager.plan;

import java.time.temporal.ChronoUnit;

/** In what a plan's duration is counted: calendar days, months or years of the site's zone. */
public enum DurationUnit {
    DAY(ChronoUnit.DAYS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit calendar;

    DurationUnit(ChronoUnit calendar) {
        this.calendar = calendar;
    }

    public ChronoUnit calendar() {
        return calendar;
    }
}
