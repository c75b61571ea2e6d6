/**
 * What an operator may change without a restart: one validated record per group, versioned and audited. A group is
 * described by a {@link org.streamsmanager.settings.SettingGroup} beside the feature that reads it.
 */
package org.streamsmanager.settings;
