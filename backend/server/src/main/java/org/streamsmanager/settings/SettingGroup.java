package org.streamsmanager.settings;

/** A named group of settings, its record type and what holds until somebody changes it. */
public record SettingGroup<T extends Record>(String name, Class<T> type, T defaults) {}
