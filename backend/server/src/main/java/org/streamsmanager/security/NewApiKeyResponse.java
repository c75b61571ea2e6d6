package org.streamsmanager.security;

/** The new key in clear, shown now and never again. */
public record NewApiKeyResponse(ApiKeyResponse apiKey, String key) {}
