/** Opens files: what the library must not do, what is refused, and what a file carries beside its pages. */
package org.disclosurecheck.pdf.file;
