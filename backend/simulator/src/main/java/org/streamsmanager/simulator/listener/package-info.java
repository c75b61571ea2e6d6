/**
 * The way of every request: it is recorded, may meet a fault or a limit, is answered from the world under its lock, and is
 * written in the language of its dialect. {@link org.streamsmanager.simulator.listener.Pipeline} is the only place where
 * these meet.
 */
package org.streamsmanager.simulator.listener;
