/**
 * Reads in the people who share a server. First a preview of what would be done with each of them, then exactly that,
 * person by person, each in a transaction of its own. A doubtful reading creates nobody; a retired account is reported,
 * never attached; repeating anything changes nothing.
 */
package org.streamsmanager.peopleimport;
