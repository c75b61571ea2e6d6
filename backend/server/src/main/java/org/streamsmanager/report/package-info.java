/** Figures over everything, for the operator's first page. Reads any table through views; writes nothing. */
package org.streamsmanager.report;
