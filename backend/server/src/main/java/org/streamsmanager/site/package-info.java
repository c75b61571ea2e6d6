/**
 * What a stranger sees of the site, and what they can send: the home page, answers to usual questions, a letter to the
 * operator. Everything an operator writes here is plain text; a logo is a picture and nothing else.
 */
package org.streamsmanager.site;
