/**
 * A small grammar of how such reports write numbers. A paragraph is cut into tokens (numbers, units, words of a
 * vocabulary, unknown words); every quantity is looked at within its frame, the words around it in its clause; the
 * setting carries the topic, the year and the owner from clause to clause. What comes out is a {@link
 * org.disclosurecheck.prose.figures.Figure Figure} with its span; what stays unclear comes out as no figure, or as one
 * that is not compared.
 */
package org.disclosurecheck.prose.figures;
