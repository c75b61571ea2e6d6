/**
 * A stand-in for plex.tv and Plex Media Server that real clients cannot tell from the originals: a library for tests
 * ({@link org.streamsmanager.simulator.Simulator}) and a program ({@link org.streamsmanager.simulator.Main}). It keeps its
 * state in memory, gives the same answers in every run, and can go wrong in every way that the field has met.
 */
package org.streamsmanager.simulator;
