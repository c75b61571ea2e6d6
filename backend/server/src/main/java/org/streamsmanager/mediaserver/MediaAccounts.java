package org.streamsmanager.mediaserver;

/** Port: opens accounts of a platform. */
public interface MediaAccounts {
    MediaAccount open(AccountAccess access);
}
