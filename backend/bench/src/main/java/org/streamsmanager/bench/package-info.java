/**
 * Measures the panel as it is run: the built application in its own process, on a PostgreSQL with the settings of the
 * embedded one, filled directly. Every number stands beside floors that are measured in the same run. Never shipped.
 */
package org.streamsmanager.bench;
