package org.disclosurecheck.extract;

import java.io.IOException;
import java.util.List;

import org.disclosurecheck.extract.internal.Assembly;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.Form;

/**
 * Reads a file with the reader of its format and assembles the report from its lines and grids. This is the border
 * to whatever people submit: nothing is thrown from here.
 */
public final class StructuredExtractor implements Extractor {

    private final DocumentReader reader;
    private final Assembly assembly;

    /** @param forms the forms that a report may follow, oldest first */
    public StructuredExtractor(DocumentReader reader, List<Form> forms) {
        this(reader, new Assembly(forms));
    }

    StructuredExtractor(DocumentReader reader, Assembly assembly) {
        this.reader = reader;
        this.assembly = assembly;
    }

    @Override
    public String format() {
        return reader.format();
    }

    @Override
    public boolean recognises(Content content) {
        return reader.recognises(content);
    }

    /** What the reader makes of the file, before anyone knows what it means. */
    Document document(Content content) throws Unreadable {
        try {
            return reader.read(content);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("damaged", "文件已损坏，无法读取" + reason(e),
                    "the file is damaged and cannot be read" + reason(e));
        } catch (StackOverflowError e) {
            throw new Unreadable("too-deep", "文件结构嵌套过深，无法读取", "the file is nested too deeply to be read");
        } catch (OutOfMemoryError e) {
            throw new Unreadable("out-of-memory", "内存不足，文件过大，无法读取", "too large for the memory; it was not read");
        }
    }

    @Override
    public Extraction extract(Content content, Hints hints) {
        try {
            return assembly.assemble(reader.read(content), hints);
        } catch (Unreadable e) {
            return Extraction.failed(e.problem());
        } catch (IOException e) {
            return failed("damaged", "文件已损坏，无法读取" + reason(e),
                    "the file is damaged and cannot be read" + reason(e));
        } catch (RuntimeException e) {
            return failed("internal", "读取时程序出错" + reason(e), "the program failed while reading" + reason(e));
        } catch (StackOverflowError e) {
            return failed("too-deep", "文件结构嵌套过深，无法读取", "the file is nested too deeply to be read");
        } catch (OutOfMemoryError e) {
            return failed("out-of-memory", "内存不足，文件过大，无法读取", "too large for the memory; it was not read");
        }
    }

    private static Extraction failed(String code, String message, String english) {
        return Extraction.failed(Problem.fatal(code, message, Source.NOWHERE).english(english));
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? "" : "：" + e.getMessage().lines().findFirst().orElse("");
        return "（" + e.getClass().getSimpleName() + message + "）";
    }
}
