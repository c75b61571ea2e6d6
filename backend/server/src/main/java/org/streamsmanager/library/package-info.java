/**
 * Libraries of the servers, known from synchronisation and never typed, and the groups that plans are made of. A library
 * that is newly seen is Private; one that vanished is kept as missing only when a second source confirms it.
 */
package org.streamsmanager.library;
