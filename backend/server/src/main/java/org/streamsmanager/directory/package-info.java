/**
 * The reading side of people: the list with its filter, totals, details, and the selection that a bulk edit works on. One
 * filter object serves all of them. Reads any table through the views of {@code 070-views.sql}; writes nothing.
 */
package org.streamsmanager.directory;
