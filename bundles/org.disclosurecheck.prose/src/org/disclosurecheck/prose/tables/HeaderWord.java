package org.disclosurecheck.prose.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.DisclosureTable;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/**
 * A column header of table 2 that is not worded as in the form.
 *
 * @param block heading of the block: 第二十条第(一)项
 * @param printed the header as it stands in the file
 * @param expected the header of the form
 * @param key key of the column
 * @param known true when it is another name in use for the same
 */
public record HeaderWord(String block, String printed, String expected, String key, boolean known) {

    private static final String FIRST = "信息内容";

    /**
     * The headers that differ, block by block. Of a block whose headers are fewer than those of the form, where it is the last one
     * read, only other names in use are told, for the file may stop there; a block that does not begin with 信息内容 is not compared.
     */
    public static List<HeaderWord> different(DisclosureTable table, Form form) {
        List<HeaderWord> found = new ArrayList<>();
        List<List<String>> blocks = blocks(table);
        for (int i = 0; i < blocks.size(); i++) {
            List<String> headers = blocks.get(i);
            DisclosureBlock block = block(form, headers.get(0));
            boolean last = i == blocks.size() - 1;
            if (block != null && headers.size() > 1 && PrintedWords.plain(headers.get(1)).equals(FIRST)) {
                compare(headers.subList(2, headers.size()), block, last, found);
            }
        }
        return found;
    }

    private static List<List<String>> blocks(DisclosureTable table) {
        List<List<String>> blocks = new ArrayList<>();
        for (String header : table.getHeaders()) {
            if (PrintedWords.plain(header).startsWith("第二十条")) {
                blocks.add(new ArrayList<>());
            }
            if (!blocks.isEmpty()) {
                blocks.get(blocks.size() - 1).add(header);
            }
        }
        return blocks;
    }

    private static DisclosureBlock block(Form form, String heading) {
        String wanted = PrintedWords.plain(heading);
        for (DisclosureBlock block : form.disclosures()) {
            if (PrintedWords.plain(block.heading()).equals(wanted)) {
                return block;
            }
        }
        return null;
    }

    private static void compare(List<String> headers, DisclosureBlock block, boolean last, List<HeaderWord> found) {
        boolean cut = last && headers.size() < block.columns().size();
        int count = Math.min(headers.size(), block.columns().size());
        for (int i = 0; i < count; i++) {
            FormLine column = block.columns().get(i);
            String printed = PrintedWords.withoutNote(headers.get(i));
            if (last && i == count - 1 && PrintedWords.plain(column.label()).startsWith(printed)) {
                return; // the text may stop within the word
            }
            if (!printed.equals(PrintedWords.plain(column.label()))) {
                boolean known = column.aliases().stream().anyMatch(alias -> PrintedWords.plain(alias).equals(printed));
                if (known || !cut) {
                    found.add(new HeaderWord(block.heading(), headers.get(i).strip(), column.label(), column.key(), known));
                }
            }
        }
    }
}
