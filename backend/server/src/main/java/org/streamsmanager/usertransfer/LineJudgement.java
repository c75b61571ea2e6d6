package org.streamsmanager.usertransfer;

/** What would be done with a line, and what an operator should know of it. */
record LineJudgement(LineVerdict verdict, String detail) {
    static final LineJudgement NEW = new LineJudgement(LineVerdict.NEW, null);
}
