package org.streamsmanager.usertransfer;

/** What would be done with a line, and why nothing would; {@code detail} is null for NEW. */
record LineJudgement(LineVerdict verdict, String detail) {
    static final LineJudgement NEW = new LineJudgement(LineVerdict.NEW, null);
}
