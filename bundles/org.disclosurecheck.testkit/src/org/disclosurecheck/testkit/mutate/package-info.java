/** Spoils clean reports, one defect at a time: each rule of the book must see its own, and nothing else may be said. */
package org.disclosurecheck.testkit.mutate;
