/**
 * The hand that moves the simulated world: what people, other administrators and Plex itself do. Tests call
 * {@link org.streamsmanager.simulator.control.Hands} directly; {@code /_sim} offers the same over HTTP. None of it is
 * part of Plex's protocol, and none of it is recorded.
 */
package org.streamsmanager.simulator.control;
