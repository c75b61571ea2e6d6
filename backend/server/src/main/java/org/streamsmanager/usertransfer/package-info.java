/**
 * Users out of the panel and into one: the file says who they are, by which accounts they are and were known, and what time
 * they have on which plan. Written some hundred at a time; read in only after a preview, person by person. An account that
 * was retired anywhere stays refused here.
 */
package org.streamsmanager.usertransfer;
