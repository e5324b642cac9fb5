/** Two reports of one organisation side by side 上年对比. */
package org.disclosurecheck.ui.compare;
