/** Rule books as projects and plain files; nothing here knows a screen. */
package org.disclosurecheck.ui.rules.book;
