/** Last year 上年对比: two reports of an organisation side by side. */
package org.disclosurecheck.ui.compare;
