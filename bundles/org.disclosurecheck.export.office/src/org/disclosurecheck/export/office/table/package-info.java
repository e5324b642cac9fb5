/** Tables for rules as workbooks. */
package org.disclosurecheck.export.office.table;
