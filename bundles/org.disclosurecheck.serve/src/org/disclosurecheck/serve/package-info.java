/**
 * The check over HTTP, for portals where a unit looks through its own report before it hands it in.
 * {@link org.disclosurecheck.serve.Service} is the class to read first. Nothing that is uploaded is written anywhere.
 */
package org.disclosurecheck.serve;
