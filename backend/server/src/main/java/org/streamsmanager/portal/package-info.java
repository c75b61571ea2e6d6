/**
 * What a customer may see and do. The user always comes from the token, never from the path; somebody else's things do
 * not exist here.
 */
package org.streamsmanager.portal;
