package org.disclosurecheck.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.text.TextReader;
import org.disclosurecheck.findings.Problem;
import org.junit.jupiter.api.Test;

class ExtractorsTest {

    private static final String REPORT = "云溪县财政局2023年政府信息公开工作年度报告\n一、总体情况\n我局公开信息18条。";

    @Test
    void a_text_is_read_whatever_it_is_called() {
        Extraction extraction = Extractors.of(Forms.BOTH).extract(content("report.docx", utf8(REPORT)), Hints.NONE);
        assertTrue(extraction.readable());
        assertEquals("云溪县财政局2023年政府信息公开工作年度报告", extraction.report().getTitle().getText());
    }

    @Test
    void plain_text_is_asked_last_whatever_its_place() throws Unreadable {
        Extractors extractors = new Extractors(Forms.BOTH, List.of(new TextReader(), new Fake("fake", null)));
        assertEquals("fake", extractors.forContent(content("a.txt", utf8(REPORT))).format());
    }

    @Test
    void an_empty_file_is_named_as_empty() {
        assertEquals("empty 文件是空的", failure(new byte[0]));
    }

    @Test
    void formats_that_nobody_reads_are_named() {
        assertEquals("unsupported-format 暂不支持PDF 文件，请改交 docx、html 或 txt 文件", failure(utf8("%PDF-1.7")));
        assertEquals("unsupported-format 暂不支持RTF 文件，请改交 docx、html 或 txt 文件",
                failure(utf8("{\\rtf1 <html><body><p>正文</p></body></html>}")));
        assertEquals("unsupported-format 暂不支持图片（PNG），请改交 docx、html 或 txt 文件",
                failure(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0 }));
        assertEquals("unsupported-format 暂不支持图片（JPEG），请改交 docx、html 或 txt 文件",
                failure(new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 0 }));
        assertEquals("unsupported-format 暂不支持可执行程序，请改交 docx、html 或 txt 文件", failure(new byte[] { 'M', 'Z', 0, 0 }));
    }

    @Test
    void old_office_files_are_named_by_what_is_in_them() {
        assertEquals("damaged Word 文档已损坏或不完整，无法读取", failure(compound("WordDocument")));
        assertEquals("damaged 工作簿已损坏或不完整，无法读取", failure(compound("Workbook")));
        assertEquals("encrypted 文件已加密，请解除密码后再交", failure(compound("EncryptedPackage")));
    }

    @Test
    void unknown_bytes_are_refused_in_one_line() {
        assertEquals("unknown-format 无法识别的文件格式（既不是文档，也不是文本），请改交 docx、html 或 txt 文件",
                failure(new byte[] { 1, 0, 2, 0, 3 }));
    }

    @Test
    void a_file_beyond_64_megabytes_is_refused_unread() {
        assertEquals("too-large 文件超过 64 MB，不予读取", failure(new byte[(64 << 20) + 1]));
    }

    @Test
    void a_text_that_is_no_report_is_refused() {
        String failure = failure(utf8("今天下午三点开会，请各科室派人参加。"));
        assertTrue(failure.startsWith("not-a-report "), failure);
    }

    @Test
    void whatever_a_reader_throws_becomes_a_problem() {
        assertEquals("encrypted 文件已加密", thrown(new Unreadable("encrypted", "文件已加密", "locked")));
        assertEquals("internal 读取时程序出错（IllegalStateException：因故）", thrown(new IllegalStateException("因故\n详情")));
        assertEquals("damaged 文件已损坏，无法读取（EOFException）", thrown(new java.io.EOFException()));
        assertEquals("too-deep 文件结构嵌套过深，无法读取", thrown(new StackOverflowError()));
        assertEquals("out-of-memory 内存不足，文件过大，无法读取", thrown(new OutOfMemoryError()));
    }

    @Test
    void even_a_reader_that_throws_while_it_is_asked_is_survived() {
        Extractors extractors = new Extractors(Forms.BOTH, List.of(new Fake(null, null)));
        assertFalse(extractors.extract(content("a", utf8(REPORT)), Hints.NONE).readable());
    }

    private static String thrown(Throwable thrown) {
        return line(new Extractors(Forms.BOTH, List.of(new Fake("fake", thrown))), utf8(REPORT));
    }

    private static String failure(byte[] bytes) {
        return line(new Extractors(Forms.BOTH, List.of(new TextReader())), bytes);
    }

    private static String line(Extractors extractors, byte[] bytes) {
        Extraction extraction = extractors.extract(content("a.docx", bytes), Hints.NONE);
        assertFalse(extraction.readable());
        Problem last = extraction.problems().get(extraction.problems().size() - 1);
        assertTrue(last.fatal());
        assertFalse(last.message().contains("\n"));
        return last.code() + " " + last.message();
    }

    private static byte[] compound(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = new byte[8 + name.length];
        byte[] magic = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 };
        System.arraycopy(magic, 0, bytes, 0, 8);
        System.arraycopy(name, 0, bytes, 8, name.length);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Content content(String name, byte[] bytes) {
        return new Content(name, bytes);
    }

    /** Recognises everything; throws when it is told to, and already when asked if it has no name. */
    private record Fake(String format, Throwable thrown) implements DocumentReader {

        @Override
        public boolean recognises(Content content) {
            return !format.isEmpty();
        }

        @Override
        public Document read(Content content) throws java.io.IOException, Unreadable {
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
            if (thrown instanceof java.io.IOException exception) {
                throw exception;
            }
            if (thrown instanceof Unreadable unreadable) {
                throw unreadable;
            }
            return new Document(format, List.of(), Map.of(), List.of());
        }
    }
}
