/** The window: application, perspective, menus, keys, welcome, about and help. */
package org.disclosurecheck.ui.workbench;
