/**
 * One answer, two languages: a tree of {@link org.streamsmanager.simulator.wire.Element}s is written as Plex's XML or as
 * Plex's JSON. Nothing else in the simulator knows either syntax. Lists may be lazy, so that a hundred thousand people
 * are written without being held.
 */
package org.streamsmanager.simulator.wire;
