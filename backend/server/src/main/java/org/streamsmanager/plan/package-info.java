/**
 * What people can have: a price, a duration, library groups and rights. A price is an immutable version, so that what
 * was sold stays what it was. At most one plan is the default, and it is active (held by the database).
 */
package org.streamsmanager.plan;
