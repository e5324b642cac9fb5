package org.disclosurecheck.extract.text;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Charsets;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;

/** Reads plain text, with tables as pipe rows, tab rows, or one cell a line. */
public final class TextReader implements DocumentReader {

    @Override
    public String format() {
        return "text";
    }

    @Override
    public boolean recognises(Content content) {
        return content.bytes().length > 0 && Charsets.sniff(content.bytes()) != null;
    }

    @Override
    public Document read(Content content) throws Unreadable {
        String text = Charsets.decode(content.bytes());
        if (text == null) {
            throw new Unreadable("unknown-format", "不是文本，或文字编码无法识别（既不是 UTF-8，也不是 GB18030）");
        }
        return new Document(format(), new TextBlocks().read(text), Map.of(), List.of());
    }
}
