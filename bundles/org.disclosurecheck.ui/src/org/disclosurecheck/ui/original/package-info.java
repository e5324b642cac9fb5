/** The submitted document as it looks 对照. */
package org.disclosurecheck.ui.original;
