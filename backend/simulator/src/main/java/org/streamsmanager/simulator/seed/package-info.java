/**
 * The worlds to begin with. Every seed gives the same world each time, apart from its dates, which lie before the moment
 * of planting. Account {@code x} has the token {@code x-token} and the password {@code x-password}.
 */
package org.streamsmanager.simulator.seed;
