package org.disclosurecheck.office.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainXmlTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "<w:p><w:r><w:t>政府信息 &amp; &lt;5&gt;</w:t></w:r></w:p>",
            "<w:p><w:pPr/><w:r><w:t xml:space=\"preserve\"> 1 </w:t></w:r></w:p>\n<w:p/>",
            "<w:b w:val=\"仿宋\"/><w:b w:val=\"仿宋\"/><w:b w:val=\"宋体\"></w:b><w:b/><w:b  w:val=\"仿宋\" />",
            "<w:t>a > b ] c</w:t><w:t></w:t>\t<w:t>é</w:t>" })
    void it_reads_what_the_other_parser_reads(String body) throws XMLStreamException {
        assertEquals(told(Xml.reader(new ByteArrayInputStream(document(body)))), told(new PlainXml(document(body))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!-- 注 -->", "<![CDATA[x]]>", "<?pi x?>", "&#20013;", "&nbsp;", "]]>", "\r\n", "\u0001", "𠮷",
            "<p/>", "<x:p/>", "<w:p x:a=\"1\"/>", "<w:p xmlns:x=\"x\"/>", "<w:p a='1'/>", "<w:p a=\"<\"/>", "<w:p a=\"&lt;\"/>",
            "<w:p a=\"1\" a=\"1\"/>", "<w:p a=\"1\"b=\"1\"/>", "<w:p a=\"\t\"/>", "</w:p>", "<w:p>", "<w:p></w:q>", "<w:p", "&", "<" })
    void it_leaves_all_else_to_the_other_parser(String body) {
        assertThrows(PlainXml.Unusual.class, () -> told(new PlainXml(document(body))));
    }

    @Test
    void other_encodings_document_types_and_what_follows_the_root_are_left_to_it() {
        for (String document : new String[] {"<?xml version=\"1.0\" encoding=\"GBK\"?><w:d xmlns:w=\"w\"/>",
                "<?xml version=\"1.1\"?><w:d xmlns:w=\"w\"/>", "<!DOCTYPE d><w:d xmlns:w=\"w\"/>", "\ufeff<w:d xmlns:w=\"w\"/>",
                "<w:d xmlns:w=\"w\"/><w:d/>", "<w:d xmlns:w=\"w\" xmlns=\"v\"/>", "<w:d xmlns:w=\"w\" xmlns:v=\"w\"/>", "", "x"}) {
            assertThrows(PlainXml.Unusual.class, () -> told(new PlainXml(document.getBytes(StandardCharsets.UTF_8))), document);
        }
    }

    @Test
    void wrong_bytes_are_left_to_it() {
        byte[] bytes = document("<w:t>文</w:t>");
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("<w:t>") + 5;
        for (int wrong : new int[] {0xff, 0xc0, 0x80, 0xf0}) {
            byte[] broken = bytes.clone();
            broken[at] = (byte) wrong;
            assertThrows(PlainXml.Unusual.class, () -> told(new PlainXml(broken)));
        }
    }

    @Test
    void a_stretch_that_comes_again_in_this_document_or_the_next_is_leapt_over() throws XMLStreamException {
        PlainMemory memory = new PlainMemory(Set.of("p"));
        String twice = "<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p>";
        assertEquals("一二 0", leapt(twice, memory));
        assertEquals("一二 2", leapt(twice, memory));
        assertEquals("三四 2", leapt(twice.replace('一', '三').replace('二', '四'), memory));
        assertEquals("一 1", leapt("<w:p><w:r><w:t>一</w:t></w:r></w:p>", memory));
    }

    @Test
    void attributes_that_nobody_reads_may_be_others() throws XMLStreamException {
        PlainMemory memory = new PlainMemory(Set.of("p"));
        String twice = "<w:p w:id=\"A1\" w:by=\"B\"><w:r><w:t>一</w:t></w:r></w:p><w:p w:id=\"A2\" w:by=\"C\"><w:r w:by=\"D\"><w:t>二</w:t></w:r></w:p>";
        assertEquals("一二 0", leapt(twice, memory));
        assertEquals("一二 2", leapt(twice.replace("A1", "A1111").replace("A2", ""), memory));
        assertEquals("一二 1", leapt(twice.replace("\"D", "\"E"), memory));
        assertEquals("一二 0", leapt(twice.replace("w:by=\"B", "w:to=\"B"), memory));
        assertThrows(PlainXml.Unusual.class, () -> leapt(twice.replace("A1", "A&1"), memory));
        assertThrows(PlainXml.Unusual.class, () -> leapt(twice.replace("A2\"", "A2<\""), memory));
    }

    @Test
    void one_that_would_end_other_elements_than_are_open_is_not() throws XMLStreamException {
        PlainMemory memory = new PlainMemory(Set.of("p"));
        leapt("<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p>", memory);
        assertThrows(PlainXml.Unusual.class, () -> leapt("<w:q><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p>",
                memory));
    }

    /** The texts between stretches, and how many stretches were leapt over. */
    private static String leapt(String body, PlainMemory memory) throws XMLStreamException {
        PlainXml xml = new PlainXml(document(body), document(body).length, memory);
        StringBuilder told = new StringBuilder();
        int leaps = 0;
        boolean open = false;
        while (xml.hasNext()) {
            if (xml.inStretch() && xml.betweenTags() && xml.atText()) {
                xml.keep("known");
            }
            if (xml.atText()) {
                xml.next();
                told.append(xml.text(), 0, xml.length());
            } else if (!xml.inStretch() && xml.leap(open) != null) {
                leaps++;
            } else {
                xml.next();
            }
        }
        return told + " " + leaps;
    }

    private static byte[] document(String body) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document xmlns:w=\"main\" xmlns:m=\"math\" m:x=\"1\">"
                + body + "</w:document>\n").getBytes(StandardCharsets.UTF_8);
    }

    /** All that readers ask for; pieces of a text put together. */
    private static String told(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder told = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    told.append("\n<").append(xml.getNamespaceURI()).append(' ').append(xml.getLocalName());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        told.append(' ').append(xml.getAttributeLocalName(i)).append('=').append(xml.getAttributeValue(i));
                    }
                    told.append(">");
                }
                case XMLStreamConstants.END_ELEMENT -> told.append("</").append(xml.getLocalName()).append('>');
                case XMLStreamConstants.CHARACTERS -> told.append(xml.getText());
                default -> { }
            }
        }
        return told.toString();
    }
}
