/**
 * The endpoints of plex.tv: one class of routes per area, one class of views per thing shown. v1 and v2 differ here in
 * shape only; what happens is decided in {@code world}, so that both always tell the same.
 */
package org.streamsmanager.simulator.plextv;
