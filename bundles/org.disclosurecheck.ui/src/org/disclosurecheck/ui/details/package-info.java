/** The details view 详情: the one finding in hand, with the law. */
package org.disclosurecheck.ui.details;
