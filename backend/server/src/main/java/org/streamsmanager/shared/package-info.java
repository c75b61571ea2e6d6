/**
 * Values that every module speaks: identifiers, refusals, money, pages, secrets and the one clock. Nothing here knows a
 * feature, a table or HTTP.
 */
package org.streamsmanager.shared;
