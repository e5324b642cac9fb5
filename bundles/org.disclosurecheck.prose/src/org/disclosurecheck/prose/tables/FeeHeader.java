package org.disclosurecheck.prose.tables;

import org.disclosurecheck.model.DisclosureTable;

/** The header of the fees in table 2 of the form of 2021: 本年收费金额（单位：万元）. */
public final class FeeHeader {

    private FeeHeader() {
    }

    /** The header as printed when it lacks 万元; null when it has it, or when there is no such header. */
    public static String withoutUnit(DisclosureTable table) {
        return table.getHeaders().stream().filter(header -> PrintedWords.plain(header).contains("收费金额"))
                .filter(header -> !PrintedWords.plain(header).contains("万元")).findFirst().orElse(null);
    }
}
