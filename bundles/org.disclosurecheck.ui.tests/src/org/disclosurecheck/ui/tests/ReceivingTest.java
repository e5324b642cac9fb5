package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inbox;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How reports come in, and what the navigator shows of them. */
class ReceivingTest {

    @TempDir
    Path temp;

    private final SampleInspection samples = CleanDesk.samples();

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
        CleanDesk.listInSight();
    }

    private Path write(String name, byte[] bytes) throws Exception {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static List<String> lines(TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(
                item.getText() + " " + item.getText(1)), lines(item.getItems()).stream())).toList();
    }

    /** Nothing while the empty page stands in its place. */
    private static String tree() {
        return ui(() -> UI.all(Tree.class, tree -> "reports".equals(tree.getData("id"))).stream().findFirst()
                .map(tree -> String.join("\n", lines(tree.getItems()))).orElse(""));
    }

    @Test
    void the_empty_navigator_says_what_to_do_and_opens_the_sample() throws Exception {
        UI.until("the empty page", () -> !UI.all(Link.class, l -> "reports.empty.sample".equals(l.getData("id"))).isEmpty());
        UI.shot("navigator-empty");
        CleanDesk.sample();
        UI.until("every report has its sign", () -> Inspection.all().get(0).reports().stream()
                .allMatch(report -> report.state() == State.CHECKED || report.state() == State.UNREADABLE));
        UI.until("the navigator shows organisations", () -> tree().contains("云溪县水利局"));
        assertTrue(tree().contains(UI.said("✓ 通过", "✓ passed")), tree());
        assertTrue(tree().contains("●2"), tree());
        assertTrue(tree().contains(UI.said("? 无法读取", "? unreadable")), tree());
        UI.shot("navigator-sample");
    }

    @Test
    void a_folder_with_a_zip_in_it_comes_in_read_only_and_nothing_comes_twice() throws Exception {
        Inspection inspection = CleanDesk.inspection("收件");
        Path folder = temp.resolve("收到");
        byte[] water = samples.clean(1);
        write("收到/水利局/年度报告.docx", water);
        write("收到/林业局/年度报告.docx", samples.clean(4));
        write("收到/notes.log", "not a report".getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = Files.newOutputStream(folder.resolve("邮件.zip")); ZipOutputStream zip = new ZipOutputStream(
                out)) {
            zip.putNextEntry(new ZipEntry("教育局.docx"));
            zip.write(samples.clean(10));
            zip.putNextEntry(new ZipEntry("又一份.docx"));
            zip.write(water);
        }
        Intake.Result result = Intake.take(inspection, List.of(folder), Intake.SameName.BESIDE, new NullProgressMonitor());
        assertEquals(3, result.taken().size(), result.toString());
        assertEquals(1, result.known().size(), result.toString());
        CleanDesk.settle();
        assertEquals(List.of("年度报告.docx", "年度报告.docx", "教育局.docx"),
                inspection.reports().stream().map(SubmittedReport::name).sorted().toList());
        for (SubmittedReport report : inspection.reports()) {
            assertTrue(report.file().isReadOnly(), report.name());
            assertEquals(State.CHECKED, report.state(), report.name());
            assertEquals(64, report.summary().sha256().length());
        }
    }

    @Test
    void a_folder_behind_a_link_is_opened_up_and_an_empty_one_says_so() throws Exception {
        Inspection inspection = CleanDesk.inspection("链接");
        write("真的/水利局.docx", samples.clean(1));
        Path link = Files.createSymbolicLink(temp.resolve("链接"), temp.resolve("真的"));
        Intake.Result result = Intake.take(inspection, List.of(link), Intake.SameName.BESIDE, new NullProgressMonitor());
        assertEquals(1, result.taken().size(), result.toString());
        Path empty = Files.createDirectories(temp.resolve("空的"));
        result = Intake.take(inspection, List.of(empty), Intake.SameName.BESIDE, new NullProgressMonitor());
        String said = result.summary(Engine.language());
        assertTrue(said.contains(UI.said("没有找到报告", "No report was found")), said);
    }

    @Test
    void last_years_report_that_comes_a_second_time_replaces_nothing() throws Exception {
        Inspection inspection = CleanDesk.inspection("上年两次");
        Path file = write("水利局.docx", samples.clean(1));
        Intake.lastYear(inspection, List.of(file), new NullProgressMonitor());
        Intake.Result again = Intake.lastYear(inspection, List.of(file), new NullProgressMonitor());
        assertEquals(List.of("水利局.docx"), again.known());
        assertTrue(again.replaced().isEmpty(), again.toString());
    }

    @Test
    void what_cannot_be_read_stands_there_with_its_reason() throws Exception {
        Inspection inspection = CleanDesk.inspection("坏文件");
        Path scan = write("扫描件.ofd", "nothing".getBytes(StandardCharsets.UTF_8));
        Intake.take(inspection, List.of(scan, temp.resolve("没有.docx")), Intake.SameName.BESIDE, new NullProgressMonitor());
        CleanDesk.settle();
        SubmittedReport report = inspection.reports().get(0);
        assertEquals(State.UNREADABLE, report.state());
        assertFalse(report.summary().reason().isBlank());
        List<String> troubles = Arrays.stream(inspection.project().findMarkers("org.disclosurecheck.workspace.trouble", false,
                IResource.DEPTH_ZERO)).map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
        assertEquals(1, troubles.size());
        assertTrue(troubles.get(0).contains("没有.docx"), troubles.toString());
    }

    @Test
    void pictures_and_kinds_that_are_not_read_stand_there_too_from_a_folder_and_from_a_zip() throws Exception {
        Inspection inspection = CleanDesk.inspection("图片");
        byte[] picture = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1};
        write("收到/水利局.docx", samples.clean(1));
        write("收到/林业局（扫描）.jpg", picture);
        write("收到/教育局.html", "<html><body><p>教育局2023年政府信息公开工作年度报告</p></body></html>".getBytes(StandardCharsets.UTF_8));
        write("收到/教育局_files/logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        try (OutputStream out = Files.newOutputStream(temp.resolve("收到/邮件.zip")); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("民政局.ofd"));
            zip.write("nothing".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("卫健委.png"));
            zip.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 2});
        }
        Intake.Result result = Intake.take(inspection, List.of(temp.resolve("收到")), Intake.SameName.BESIDE, new NullProgressMonitor());
        String said = result.summary(Engine.language());
        assertTrue(said.contains(UI.said("其中 3 份是图片或不能读的格式", "3 of them pictures")), said);
        CleanDesk.settle();
        List<SubmittedReport> unread = inspection.reports().stream().filter(report -> report.state() == State.UNREADABLE).toList();
        assertTrue(unread.stream().map(SubmittedReport::name).toList().containsAll(List.of("林业局（扫描）.jpg", "民政局.ofd", "卫健委.png")),
                unread.toString());
        assertTrue(inspection.reports().stream().noneMatch(report -> report.name().equals("logo.png")), "that is part of a page");
        assertTrue(unread.stream().filter(report -> report.name().endsWith(".jpg")).allMatch(report -> !report.summary().reason().isBlank()));
        UI.until("the empty list does not call that a pass", () -> UI.all(Label.class,
                label -> "findings.empty".equals(label.getData("id"))).stream().anyMatch(label -> label.getText().contains(UI.said("不等于通过", "no pass"))));
        UI.shot("navigator-pictures");
    }

    @Test
    void what_is_put_into_the_watched_folder_comes_in_by_itself() throws Exception {
        Inspection inspection = CleanDesk.inspection("收件夹");
        Path watched = Files.createDirectories(temp.resolve("inbox"));
        Inbox.watch(inspection, watched);
        write("inbox/水利局.docx", samples.clean(1));
        UI.until("the report came in", () -> inspection.reports().size() == 1);
        Inbox.watch(inspection, null);
        assertTrue(Files.exists(watched.resolve("水利局.docx")), "the original stays");
    }

    @Test
    void files_dropped_on_the_navigator_come_in_and_the_originals_stay() throws Exception {
        Inspection inspection = CleanDesk.inspection("拖放");
        Path file = write("水利局.docx", samples.clean(1));
        UI.until("the inspection is shown", () -> tree().contains("拖放"));
        UI.ui(() -> {
            Drop.files(UI.byId(Tree.class, "reports"), file.toString());
            return null;
        });
        UI.until("the report came in", () -> inspection.reports().size() == 1);
        CleanDesk.settle();
        assertTrue(Files.exists(file));
        assertTrue(Said.last().contains(UI.said("收到 1 份", "1 received")), Said.last());
    }

    @Test
    void the_wizard_makes_a_new_inspection() {
        UI.asyncRun(() -> Commands.run(Ids.COMMAND_NEW));
        UI.until("the wizard, called what it was asked for", () -> UI.shell(UI.said("新建检查项目", "New inspection")) != null);
        assertFalse(UI.ui(() -> UI.all(Button.class, b -> b.getText().matches(UI.said("移除.*", "&?Remove"))).get(0)
                .isEnabled()), "there is nothing to remove");
        assertEquals(1, UI.all(Label.class, label -> "import.hint".equals(label.getData("id"))).size(),
                "an empty list says how it is filled");
        UI.run(() -> UI.byId(Combo.class, "import.inspection").setText("新的检查"));
        UI.shot("import-wizard");
        UI.run(() -> UI.all(Button.class, b -> b.getText().matches(UI.said("完成.*", "&?Finish"))).get(0)
                .notifyListeners(SWT.Selection, new Event()));
        UI.until("the inspection stands", () -> Inspection.all().stream().anyMatch(i -> i.name().equals("新的检查")));
    }

    @Test
    void the_navigator_orders_by_verdict_and_filters_while_one_types() throws Exception {
        Inspection inspection = CleanDesk.inspection("排列");
        String cell = "T3/total/naturalPerson";
        Intake.take(inspection, List.of(write("甲.docx", samples.oneTooMany(6, cell)),
                write("乙.docx", samples.clean(1)), write("丙.docx", samples.clean(10))), Intake.SameName.BESIDE,
                new NullProgressMonitor());
        CleanDesk.settle();
        UI.until("three lines", () -> tree().contains(samples.report(6).place().name()));
        UI.run(() -> {
            Text filter = UI.byId(Text.class, "reports.filter");
            filter.setText(samples.report(10).place().name());
        });
        assertTrue(tree().contains(samples.report(10).place().name()));
        assertFalse(tree().contains(samples.report(6).place().name()));
        UI.run(() -> UI.byId(Text.class, "reports.filter").setText(""));
        assertTrue(tree().contains(samples.report(6).place().name()), "what was open is open again");
        UI.shot("navigator-three");
    }
}
