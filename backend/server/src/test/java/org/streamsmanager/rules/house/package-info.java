/** A house that breaks every rule, to see that the rules notice. Nothing else uses it. */
package org.streamsmanager.rules.house;
