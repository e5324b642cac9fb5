/** The outputs of a run. Each takes the reports one by one, as they come, and holds none of them. */
package org.disclosurecheck.export;
