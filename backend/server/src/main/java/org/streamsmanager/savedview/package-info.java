/** What somebody looks at again and again: a filter, an order and the columns of a list, under a name of their own. */
package org.streamsmanager.savedview;
