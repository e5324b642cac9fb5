/** 发布: rule packs made, installed, taken back. */
package org.disclosurecheck.ui.rules.release;
