/**
 * JAX-RS plumbing: the one translation of refusals into problem documents (RFC 9457), paging, versions as ETags,
 * idempotency keys, security headers and the single-page application.
 */
package org.streamsmanager.http;
