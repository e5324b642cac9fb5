/** What can be proved of conditions without a report: that one never holds, that one always holds, that two exclude each other. */
package org.disclosurecheck.rules.reason;
