/** Text for a terminal: width of Chinese characters, line breaks, colour. */
package org.disclosurecheck.export.layout;
