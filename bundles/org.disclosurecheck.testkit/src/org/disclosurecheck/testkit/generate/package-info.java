/** Clean reports of invented organisations, made from a seed: figures, prose and names of our own making. */
package org.disclosurecheck.testkit.generate;
