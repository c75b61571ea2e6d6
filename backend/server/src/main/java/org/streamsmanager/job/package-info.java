/**
 * Durable work on db-scheduler. {@link org.streamsmanager.job.Jobs#enqueue} joins the caller's transaction, so it is the
 * outbox: an intention that was committed is carried out, at least once, by handlers that are idempotent. Finished work
 * is kept in {@code job_run}.
 */
package org.streamsmanager.job;
