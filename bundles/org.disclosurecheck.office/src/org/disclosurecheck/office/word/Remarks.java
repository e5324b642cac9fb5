package org.disclosurecheck.office.word;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;

/**
 * What a document holds besides its text, or in a way that somebody should know of. Each thing is said once or twice.
 */
public final class Remarks {

    private static final int MOST_OF_A_KIND = 5;
    private static final int LONGEST_ADDRESS = 100;

    private final List<Problem> problems = new ArrayList<>();

    public void revised() {
        note("revisions", "文档带有未处理的修订，已按全部接受后的内容读取",
                "the document holds revisions; it was read as if all were accepted", Source.NOWHERE, 1);
    }

    /** Text in a part of another format, which Word shows as if it stood here. */
    void embeddedText(Source source) {
        add(Problem.fatal("embedded-text", "这里嵌入了另一份文件的正文，未读取", source)
                .english("the text of another file is embedded here; it was not read"), MOST_OF_A_KIND);
    }

    /** @param program what the object belongs to, as the file names it; may be null */
    public void object(String program, Source source) {
        String name = String.valueOf(program);
        if (name.startsWith("Excel") || name.startsWith("ET.") || name.startsWith("Ket")) {
            note("embedded-object", "嵌入的表格对象未读取", "an embedded sheet was not read", source, MOST_OF_A_KIND);
        } else if (name.startsWith("Word") || name.startsWith("WPS") || name.startsWith("KWps")
                || name.equals("Package")) {
            note("embedded-object", "嵌入的文件对象未读取", "an embedded file was not read", source, MOST_OF_A_KIND);
        }
    }

    public void macros() {
        note("macros", "文档带有宏，未运行", "the document has macros; they were not run", Source.NOWHERE, 1);
    }

    /** @param address of something that Word would fetch, such as a template or a picture */
    void outside(String address) {
        String shown = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) + "…" : address;
        note("external-link", "文档链接了外部文件，未打开：" + shown, "the document links to a file outside, which was not opened: “"
                + shown + "”", Source.NOWHERE, MOST_OF_A_KIND);
    }

    public void picture(Source source) {
        note("picture", "这里有一幅大图，图中的文字和表格未读取",
                "a large picture stands here; text and tables in it were not read", source, MOST_OF_A_KIND);
    }

    public void openField() {
        add(Problem.fatal("open-field", "有一个域没有结束，其后的文字可能未读取", Source.NOWHERE)
                .english("a field has no end; text behind it may not have been read"), 1);
    }

    private void note(String code, String message, String english, Source source, int most) {
        add(Problem.note(code, message, source).english(english), most);
    }

    private void add(Problem problem, int most) {
        if (problems.stream().filter(said -> said.code().equals(problem.code())).count() < most) {
            problems.add(problem);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
