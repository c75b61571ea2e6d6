/** Starts the panel. */
package org.streamsmanager;
