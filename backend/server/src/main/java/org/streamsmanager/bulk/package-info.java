/**
 * One change to many people: frozen and previewed, applied as exactly that plan, reported row by row, undone from the
 * stored values. Features contribute {@link org.streamsmanager.bulk.BulkAction}s; who is meant comes from {@link
 * org.streamsmanager.bulk.SelectionSource}.
 */
package org.streamsmanager.bulk;
