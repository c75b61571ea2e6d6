/** Mail by SMTP. The connection is built from the settings for each letter, so that a change holds at once. */
package org.streamsmanager.notification.email;
