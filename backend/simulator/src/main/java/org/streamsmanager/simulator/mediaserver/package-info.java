/**
 * The endpoints of one Plex Media Server. What a request may see follows from its token: the owner sees everything, a
 * person sees the libraries that are shared with them, and everybody else gets a page with 401.
 */
package org.streamsmanager.simulator.mediaserver;
