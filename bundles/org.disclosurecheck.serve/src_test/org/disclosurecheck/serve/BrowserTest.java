package org.disclosurecheck.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody in an office checks a report before handing it in. Skipped where there is no Chromium. */
class BrowserTest {

    /** The names that a helper for the blind would say of the fields; empty for one without. */
    private static final String LABELS = "[...document.querySelectorAll('input:not([type=hidden]),select')]"
            + ".map(f => f.labels.length + ':' + document.querySelectorAll('#' + f.getAttribute('aria-describedby')).length)"
            + ".join(' ')";

    @TempDir
    Path temp;

    @Test
    void a_report_is_chosen_on_the_page_checked_read_and_printed_without_a_script() throws Exception {
        Optional<Path> program = Browser.program();
        assumeTrue(program.isPresent(), "no Chromium: the upload page is not tried in a browser");
        Path report = Files.write(temp.resolve("云溪县年报.docx"), House.faulty(3));
        Path pictures = Files.createDirectories(Path.of(System.getProperty("basedir", ".")).resolve("target/screenshots"));
        try (Service service = House.open(House.limits(), "开门");
                Browser browser = Browser.open(program.get(), Files.createDirectory(temp.resolve("profile")))) {
            browser.width(900);
            browser.go(service.address());
            assertEquals("年度报告自查", browser.value("document.title"));
            assertTrue(browser.value(LABELS).chars().filter(c -> c == ':').count() >= 6);
            assertTrue(List.of(browser.value(LABELS).split(" ")).stream().allMatch(l -> l.startsWith("1:")));
            browser.screenshot(pictures.resolve("upload.png"));
            browser.width(390);
            assertEquals("true", browser.value("String(document.documentElement.scrollWidth <= 390)"));
            browser.screenshot(pictures.resolve("upload-phone.png"));
            browser.width(900);

            browser.value("document.querySelector('#token').value = '开门'");
            browser.choose("#report", List.of(report));
            browser.value("document.querySelector('button').click()");
            browser.until("document.title.includes('检查结果')");
            String text = browser.value("document.body.innerText");
            assertTrue(text.contains("云溪县年报.docx") && text.contains("结论：有错误") && text.contains("SUM-001"), text);
            assertEquals("0", browser.value("String(document.scripts.length)"));
            assertEquals("rgb(255, 255, 255)", browser.value("getComputedStyle(document.querySelector('main')).backgroundColor"));
            browser.screenshot(pictures.resolve("result.png"));
            browser.width(390);
            assertEquals("true", browser.value("String(document.documentElement.scrollWidth <= 390)"));
            browser.screenshot(pictures.resolve("result-phone.png"));
            browser.width(900);
            byte[] printed = browser.print();
            Files.write(pictures.resolve("result.pdf"), printed);
            assertTrue(new String(printed, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));

            browser.value("document.querySelector('.back a').click()");
            browser.until("document.title == '年度报告自查'");
            browser.value("document.querySelector('#token').value = 'zu'");
            browser.choose("#report", List.of(report));
            browser.value("document.querySelector('button').click()");
            browser.until("document.title == '没有检查'");
            assertEquals("口令不对或没有填写", browser.value("document.querySelector('[role=alert]').innerText"));
        }
    }
}
