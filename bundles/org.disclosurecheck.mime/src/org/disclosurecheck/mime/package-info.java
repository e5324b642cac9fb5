/** Reads web archives and mails: the only place that knows Mime4j. The pages in them are read by extract.html. */
package org.disclosurecheck.mime;
