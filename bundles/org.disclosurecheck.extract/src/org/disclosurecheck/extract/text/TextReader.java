package org.disclosurecheck.extract.text;

import java.util.Map;

import org.disclosurecheck.extract.Charsets;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.DecodedText;
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
        DecodedText text = Charsets.read(content.bytes());
        if (text == null) {
            throw new Unreadable("unknown-format", "不是文本，或文字编码无法识别（不是 UTF-8、GB18030、Big5 或 UTF-16，或者损坏过多）",
                    "no text, or its encoding is unknown (not UTF-8, GB18030, Big5 or UTF-16, or too much is spoilt)");
        }
        return new Document(format(), new TextBlocks().read(text.text()), Map.of(), text.problems());
    }
}
