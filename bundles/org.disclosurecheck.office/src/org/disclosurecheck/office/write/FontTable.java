package org.disclosurecheck.office.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Names for each typeface the ones that stand in for it where it is not installed; XWPF has no words for it. */
final class FontTable {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String FONTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:font w:name="方正小标宋简体">\
            <w:altName w:val="方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC"/>\
            <w:charset w:val="86"/><w:family w:val="auto"/></w:font>\
            <w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,华文仿宋,STFangsong,Noto Serif CJK SC"/>\
            <w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="楷体_GB2312"><w:altName w:val="楷体,KaiTi,华文楷体,STKaiti,Noto Serif CJK SC"/>\
            <w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="黑体"><w:altName w:val="SimHei,Noto Sans CJK SC"/>\
            <w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="宋体"><w:altName w:val="SimSun,Noto Serif CJK SC"/>\
            <w:charset w:val="86"/><w:family w:val="auto"/></w:font>\
            </w:fonts>
            """;

    private FontTable() {
    }

    static void add(XWPFDocument document) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart part = document.getPackage().createPart(name, TYPE);
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
            try (OutputStream out = part.getOutputStream()) {
                out.write(FONTS.getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
