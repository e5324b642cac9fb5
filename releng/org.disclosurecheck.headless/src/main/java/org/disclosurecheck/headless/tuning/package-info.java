/**
 * Makes the class files of the program quick to start, once, at build: what the JVM would work out anew at every start is
 * written into them. Nothing of this package is in the program itself; it alone knows ASM.
 */
package org.disclosurecheck.headless.tuning;
