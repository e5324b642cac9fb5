/** The navigator 报告: what came in, and how it stands. */
package org.disclosurecheck.ui.navigator;
