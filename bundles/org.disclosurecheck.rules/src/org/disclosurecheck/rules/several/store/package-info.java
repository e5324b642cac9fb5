/** Bytes, numbers and texts that are too many for the memory, put away for the time of a run. */
package org.disclosurecheck.rules.several.store;
