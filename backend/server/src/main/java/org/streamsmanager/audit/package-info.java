/**
 * Every change has a cause that can be shown. Entries are written in the transaction of the change and are append-only;
 * personal values live beside them in {@code audit_detail}, which can be erased.
 */
package org.streamsmanager.audit;
