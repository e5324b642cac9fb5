/** 条件: the editor of the rule text, with colours, completion, marks as you type and mends. */
package org.disclosurecheck.ui.rules.condition;
