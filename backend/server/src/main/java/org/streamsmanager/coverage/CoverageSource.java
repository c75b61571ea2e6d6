package org.streamsmanager.coverage;

/** What gave the time. */
public enum CoverageSource {
    PAYMENT,
    GIFT,
    CREDIT,
    IMPORT
}
