package org.streamsmanager.login;

import org.jspecify.annotations.Nullable;

/** The login bears another address than the media account: {@code offered} would take the place of {@code current}. */
public record EmailOffer(@Nullable String current, String offered) {}
