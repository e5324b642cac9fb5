/** How far a run is, and how long it will take. */
package org.disclosurecheck.batch.progress;
