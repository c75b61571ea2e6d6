package org.streamsmanager.notice;

/** How much a notice matters. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
