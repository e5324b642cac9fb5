/** Rule books as policy staff write them: folders of plain text, and the compiled form of what they say. */
package org.disclosurecheck.rules.source;
