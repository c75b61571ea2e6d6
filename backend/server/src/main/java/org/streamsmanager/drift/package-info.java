/**
 * Where a server says something else than is wanted: complete lists are read hourly and compared for everybody at once.
 * Nothing is repaired by itself and nobody is invited again: the operator adopts, re-applies or ignores, by row or by rule.
 */
package org.streamsmanager.drift;
