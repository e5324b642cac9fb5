/** Reads web archives (mht, mhtml) and mails: the only place that knows Mime4j. The pages in them extract.html reads. */
package org.disclosurecheck.mime;
