/** The overview 概览 of an inspection. */
package org.disclosurecheck.ui.overview;
