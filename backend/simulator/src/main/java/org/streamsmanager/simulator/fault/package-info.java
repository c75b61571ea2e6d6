/**
 * What goes wrong between a client and Plex, as values: a {@link org.streamsmanager.simulator.fault.Fault} armed at a
 * {@link org.streamsmanager.simulator.fault.Target} for the next requests or until it is cleared. Faults never change the
 * state by themselves: they hide, delay or contradict it.
 */
package org.streamsmanager.simulator.fault;
