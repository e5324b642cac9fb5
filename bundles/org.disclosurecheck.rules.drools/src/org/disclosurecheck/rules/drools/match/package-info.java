/**
 * Matches compiled rules by walking their conditions, fact by fact. One report is small, comes once and never changes
 * while it is judged; the network that Drools builds for facts that come and go would cost more than it spares.
 */
package org.disclosurecheck.rules.drools.match;
