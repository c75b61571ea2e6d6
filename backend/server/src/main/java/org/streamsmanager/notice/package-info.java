/**
 * What the operator should know although nobody asked: one open notice per subject and kind, closed when the cause is
 * gone or the operator has seen it.
 */
package org.streamsmanager.notice;
