package org.disclosurecheck.prose;

import java.util.List;

import org.disclosurecheck.model.DisclosureTable;

/** Header words of table 2 that only one of the two forms has (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号). */
public final class TableForm {

    private static final String[] OLD = {"本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "采购项目数量"};
    private static final String[] NEW = {"本年制发件数", "本年废止件数", "现行有效件数"};

    private TableForm() {
    }

    /** The first header in the words of 2019, as printed; null when there is none. */
    public static String words2019(DisclosureTable table) {
        return first(table, OLD);
    }

    /** The first header in the words of 2021, as printed; null when there is none. */
    public static String words2021(DisclosureTable table) {
        return first(table, NEW);
    }

    private static String first(DisclosureTable table, String[] words) {
        List<String> headers = table.getHeaders();
        for (int i = 0; i < headers.size(); i++) {
            String plain = Letters.plain(headers.get(i)).replace(" ", "");
            for (String word : words) {
                if (plain.contains(word)) {
                    return headers.get(i);
                }
            }
        }
        return null;
    }
}
