/**
 * The operator's accounts at a media platform and the servers they own: what can be reached, with which credentials, and
 * how healthy it is. {@link org.streamsmanager.mediaserver.Sharing} is how upper modules give and take access; nothing is
 * called inside a transaction, and no failure of a remote is ever taken for "nobody has access".
 */
package org.streamsmanager.mediaserver;
