package org.disclosurecheck.office.rich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.office.marks.MarkedText;
import org.disclosurecheck.office.word.Remarks;

/** Reads rtf, whoever wrote it. It is often called .doc. */
public final class RtfReader implements DocumentReader {

    @Override
    public String format() {
        return "rtf";
    }

    @Override
    public boolean recognises(Content content) {
        return content.startsWith('{', '\\', 'r', 't', 'f');
    }

    @Override
    public Document read(Content content) throws Unreadable {
        MarkedText marked = new MarkedText("RTF 文件");
        Remarks remarks = new Remarks();
        RtfOutput out = new RtfOutput(marked, remarks);
        boolean complete = new RtfText(content.bytes(), out).read();
        List<Problem> problems = new ArrayList<>(remarks.problems());
        if (!complete) {
            problems.add(Problem.fatal("cut-off", "RTF 文件不完整，结尾缺失；只读到中断处", Source.NOWHERE)
                        .english("the RTF file breaks off; it was read up to there"));
        }
        return new Document(format(), marked.finished(),
                out.title().isEmpty() ? Map.of() : Map.of(Document.TITLE, out.title()), List.copyOf(problems));
    }
}
