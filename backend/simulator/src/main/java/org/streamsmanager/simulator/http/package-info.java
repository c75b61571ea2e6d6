/**
 * Endpoints are plain functions from a {@link org.streamsmanager.simulator.http.Call} to an
 * {@link org.streamsmanager.simulator.http.Answer}; {@link org.streamsmanager.simulator.http.Errors} knows the shapes in
 * which each {@link org.streamsmanager.simulator.http.Dialect} says no.
 */
package org.streamsmanager.simulator.http;
