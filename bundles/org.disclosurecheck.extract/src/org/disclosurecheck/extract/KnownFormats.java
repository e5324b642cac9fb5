package org.disclosurecheck.extract;

import java.nio.charset.StandardCharsets;

/** Names formats that nobody reads here, by their first bytes, so that the refusal says what the file is. */
final class KnownFormats {

    private static final String INSTEAD = "，请改交 docx、html 或 txt 文件";
    private static final String INSTEAD_EN = "; please submit docx, html or txt";

    private KnownFormats() {
    }

    /** Why the content cannot be read, given that no reader recognises it. */
    static Unreadable refusal(Content content) {
        if (content.bytes().length == 0) {
            return new Unreadable("empty", "文件是空的", "the file is empty");
        }
        if (content.startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return compound(content.bytes());
        }
        if (content.startsWith('P', 'K', 3, 4)) {
            return zip(content.bytes());
        }
        String name = name(content);
        if (name != null) {
            return unsupported(name);
        }
        return new Unreadable("unknown-format", "无法识别的文件格式（既不是文档，也不是文本）" + INSTEAD,
                "the format of the file is unknown, neither document nor text" + INSTEAD_EN);
    }

    /** True for formats that are no text, though all their bytes may be those of one. */
    static boolean disguisedAsText(Content content) {
        return content.startsWith('%', 'P', 'D', 'F', '-') || content.startsWith('{', '\\', 'r', 't', 'f')
                || content.isMessage();
    }

    private static String name(Content content) {
        if (content.startsWith('%', 'P', 'D', 'F')) {
            return "PDF 文件";
        }
        if (content.startsWith(0x89, 'P', 'N', 'G')) {
            return "图片（PNG）";
        }
        if (content.startsWith(0xff, 0xd8, 0xff)) {
            return "图片（JPEG）";
        }
        if (content.startsWith('G', 'I', 'F', '8')) {
            return "图片（GIF）";
        }
        if (content.startsWith('I', 'I', 42, 0) || content.startsWith('M', 'M', 0, 42)) {
            return "图片（TIFF）";
        }
        if (content.startsWith('R', 'I', 'F', 'F')) {
            return "图片或音像（RIFF）";
        }
        if (content.startsWith('B', 'M') && content.bytes().length > 26) {
            return "图片（BMP）";
        }
        if (content.startsWith('M', 'Z') || content.startsWith(0x7f, 'E', 'L', 'F')) {
            return "可执行程序";
        }
        if (content.startsWith('R', 'a', 'r', '!') || content.startsWith('7', 'z', 0xbc, 0xaf)
                || content.startsWith(0x1f, 0x8b)) {
            return "压缩包";
        }
        if (content.startsWith('{', '\\', 'r', 't', 'f')) {
            return "RTF 文件";
        }
        if (content.isMessage()) {
            return "网页存档（mht）或邮件";
        }
        return null;
    }

    private static Unreadable compound(byte[] bytes) {
        if (holds(bytes, wide("EncryptedPackage"))) {
            return new Unreadable("encrypted", "文件已加密，请解除密码后再交",
                    "the file is locked; please submit it without a password");
        }
        if (holds(bytes, wide("WordDocument"))) {
            return new Unreadable("damaged", "Word 文档已损坏或不完整，无法读取", "the Word document is damaged or incomplete");
        }
        if (holds(bytes, wide("Workbook")) || holds(bytes, wide("Book"))) {
            return new Unreadable("damaged", "工作簿已损坏或不完整，无法读取", "the workbook is damaged or incomplete");
        }
        return unsupported("旧版 Office 文件");
    }

    private static Unreadable zip(byte[] bytes) {
        if (holds(bytes, ascii("ppt/presentation"))) {
            return unsupported("演示文稿（pptx）");
        }
        if (holds(bytes, ascii("OFD.xml"))) {
            return unsupported("OFD 文件");
        }
        return unsupported("压缩包，或已损坏的 docx 文件");
    }

    private static Unreadable unsupported(String name) {
        return new Unreadable("unsupported-format", "暂不支持" + name + INSTEAD, "this kind of file is not supported" + INSTEAD_EN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static boolean holds(byte[] bytes, byte[] sought) {
        for (int i = 0; i <= bytes.length - sought.length; i++) {
            int k = 0;
            while (k < sought.length && bytes[i + k] == sought[k]) {
                k++;
            }
            if (k == sought.length) {
                return true;
            }
        }
        return false;
    }
}
