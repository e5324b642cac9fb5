package org.disclosurecheck.extract.tests;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.HtmlWriter;
import org.junit.jupiter.api.Nested;

/** The contract for web archives, as browsers and as office programs write them. */
class MhtContractTest {

    private static final String END = "\r\n------=_Part--\r\n";

    @Nested
    class OfBrowsers extends Mht {
        @Override
        byte[] archive(byte[] page) {
            return bytes("From: <Saved by Blink>\r\nSnapshot-Content-Location:"
                    + " https://www.example.gov.cn/nb/t1.html\r\n"
                    + "Subject: =?utf-8?B?5bm05bqm5oql5ZGK?=\r\nDate: Wed, 24 Jan 2024 15:52:00"
                    + " -0000\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----=_Part"
                    + "\"\r\n\r\n\r\n"
                    + "------=_Part\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\nContent-Location:"
                    + " https://www.example.gov.cn/nb/t1.html\r\n\r\n"
                    + quoted(page) + "\r\n------=_Part\r\nContent-Type: text/css\r\nContent-Transfer-Encoding:"
                    + " quoted-printable\r\n"
                    + "Content-Location: cid:css-1@mhtml.blink\r\n\r\n@charset \"utf-8\";\r\n" + END);
        }
    }

    @Nested
    class OfOfficePrograms extends Mht {
        @Override
        byte[] write(Form form, Report report) {
            return archive(HtmlWriter.gb18030(form, report));
        }

        @Override
        byte[] archive(byte[] page) {
            return bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_Part\"\r\n\r\n"
                    + "This document is a single-file web page.\r\n\r\n------=_Part\r\nContent-Location:"
                    + " file:///C:/2B9A4F3D/report.htm\r\n"
                    + "Content-Transfer-Encoding: base64\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n"
                    + Base64.getMimeEncoder().encodeToString(page) + "\r\n------=_Part\r\nContent-Location:"
                    + " file:///C:/filelist.xml\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/xml;"
                    + " charset=\"utf-8\"\r\n\r\n<xml/>" + END);
        }
    }

    abstract static class Mht extends ExtractorContract {

        abstract byte[] archive(byte[] page);

        @Override
        byte[] write(Form form, Report report) {
            return archive(HtmlWriter.utf8(form, report));
        }

        @Override
        String format() {
            return "mht";
        }

        @Override
        byte[] nothing() {
            return archive("<html><body><p>&nbsp;</p></body></html>".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] bytes(String archive) {
        return archive.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Quoted-printable, broken after 75 characters. */
    private static String quoted(byte[] page) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : page) {
            String shown = b == '\n' ? "\r\n" : b >= ' '
                    && b != '=' ? String.valueOf((char) b) : String.format("=%02X", b);
            if (column + shown.length() > 75) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(shown);
            column = b == '\n' ? 0 : column + shown.length();
        }
        return out.toString();
    }
}
