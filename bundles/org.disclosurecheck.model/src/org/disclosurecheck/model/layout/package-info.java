/** How a file lays out its report: what rules ask that neither words nor numbers tell. */
package org.disclosurecheck.model.layout;
