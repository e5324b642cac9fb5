/** What p2 needs of a product to install rule packs into it from a folder, and nothing from a network. */
package org.disclosurecheck.installer;
