package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.testkit.TextWriter;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.overview.OverviewView;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The overview tells what an inspection comes to, and every number in it leads somewhere. */
class OverviewTest {

    @BeforeEach
    void eight_reports_are_checked() throws Exception {
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("2019年度检查");
        String sample = Files.readString(Path.of(System.getProperty("margent.samples"), "qinghe-town-2019.txt"));
        String[] towns = {"青禾镇", "白石乡", "云岭镇", "双桥镇", "龙泉乡", "东湖镇", "红旗镇", "柳河乡"};
        for (String town : towns) {
            inspection.submitted().getFile(town + ".txt").create(new ByteArrayInputStream(
                    sample.replace("青禾镇", town).getBytes(StandardCharsets.UTF_8)), false, null);
        }
        CleanDesk.settle();
        ui(() -> UI.page().showView(Ids.OVERVIEW));
    }

    @AfterEach
    void the_desk_is_cleared_and_the_list_grouped_as_before() throws Exception {
        CleanDesk.clear();
        UI.run(() -> {
            if (UI.page().isPageZoomed()) {
                UI.page().zoomOut();
            }
            IViewPart list = UI.page().findView(Ids.NAVIGATOR);
            IContributionItem item = list.getViewSite().getActionBars().getMenuManager().find("reports.group.ORGANISATION");
            IAction byOrganisation = ((ActionContributionItem) item).getAction();
            byOrganisation.setChecked(true);
            byOrganisation.run();
        });
    }

    @Test
    void the_picture_counts_what_came_in_and_a_bar_leads_to_the_list_of_its_rule() {
        UI.until("the overview is drawn", () -> overview() != null && overview().getSize().y > 200);
        UI.shot("overview");
        ui(() -> {
            UI.page().toggleZoom(UI.page().getActivePartReference());
            return null;
        });
        UI.pause(300);
        UI.shot("overview-large");
        ui(() -> {
            UI.page().toggleZoom(UI.page().getActivePartReference());
            return null;
        });
        // four counts (received, read, errors, clean) come first; the next place is the bar of the most frequent rule
        follow(5);
        UI.until("the list shows one rule only",
                () -> UI.byId(Text.class, "findings.filter").getText().matches("[A-Z]{3}-\\d{3}"));
        UI.until("and counts it", () -> UI.byId(Label.class, "findings.count").getText().contains(UI.said("条中的", " of ")));
        UI.shot("overview-to-list");
        ui(() -> {
            UI.byId(Text.class, "findings.filter").setText("");
            return null;
        });
    }

    @Test
    void a_count_leads_to_the_reports_that_it_counts() {
        UI.until("the overview is drawn", () -> overview() != null && overview().getSize().y > 200);
        // received, read, with errors
        UI.until("the reports with errors stand open under their heading, which is chosen",
                () -> followed(3, Counted.heading(Sign.ERROR.label(Engine.language()), 8)));
        UI.until("the first count leads to the inspection", () -> followed(1, "2019年度检查"));
    }

    @Test
    void the_overview_is_exported_as_a_picture_and_as_a_page() throws Exception {
        UI.until("the overview is drawn", () -> overview() != null && overview().getSize().y > 200);
        Path folder = Files.createTempDirectory("overview");
        Path picture = folder.resolve("overview.png");
        Path page = folder.resolve("overview.html");
        for (Path file : new Path[] {picture, page}) {
            UI.run(() -> ((OverviewView) UI.page().findView(Ids.OVERVIEW)).export(file.toString().endsWith("png") ? "png" : "html", file));
            String title = UI.said("导出", "Export");
            UI.until("it is told that the file is there", () -> UI.shell(title) != null);
            UI.run(() -> UI.shell(title).close());
        }
        ImageData drawn = new ImageData(picture.toString());
        assertTrue(drawn.width == 900 && drawn.height > 400, drawn.width + " × " + drawn.height);
        assertTrue(Files.readString(page).contains("云岭镇"));
    }

    @Test
    void the_lowest_score_stands_first_and_what_could_not_be_judged_last() throws Exception {
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("2023年度检查");
        SampleInspection samples = CleanDesk.samples();
        String half = TextWriter.write(Engine.book().form("2021"), samples.report(5).builder().build(), TextWriter.Style.values()[0]);
        CleanDesk.put(inspection, "1.txt", (half + half).getBytes(StandardCharsets.UTF_8)); // two reports in one file: a part was not read
        CleanDesk.put(inspection, "2.docx", samples.clean(6));
        CleanDesk.put(inspection, "3.docx", samples.oneTooMany(7, CleanDesk.TOTAL));
        CleanDesk.settle();
        List<String> units = Stream.of(7, 6, 5).map(seed -> samples.report(seed).place().name()).toList();
        UI.until("the scores stand in their order", () -> overview() != null && told(units).equals(units));
    }

    @Test
    void two_reports_of_one_unit_are_told_apart_by_their_year_and_where_the_years_agree_by_their_file() throws Exception {
        CleanDesk.clear();
        Inspection inspection = CleanDesk.inspection("两年");
        SampleInspection samples = CleanDesk.samples();
        int year = samples.report(6).year();
        CleanDesk.put(inspection, "今年.docx", samples.oneTooMany(6, CleanDesk.TOTAL));
        CleanDesk.put(inspection, "上年.docx", samples.ofYear(6, year - 1));
        CleanDesk.put(inspection, "初稿.docx", samples.oneTooMany(7, CleanDesk.TOTAL));
        CleanDesk.put(inspection, "定稿.docx", samples.oneTooMany(7, CleanDesk.TOTAL));
        CleanDesk.put(inspection, "另一家.docx", samples.oneTooMany(14, CleanDesk.TOTAL));
        CleanDesk.settle();
        String twoYears = samples.report(6).place().name();
        String twoFiles = samples.report(7).place().name();
        Set<String> expected = Set.of(twoYears + " " + year, twoYears + " " + (year - 1), twoFiles + "  初稿.docx", twoFiles + "  定稿.docx",
                samples.report(14).place().name());
        UI.until("each has a name of its own", () -> overview() != null && Set.copyOf(told(List.copyOf(expected))).equals(expected));
    }

    @Test
    void what_is_opened_from_an_overview_that_fills_the_window_is_seen_with_its_details() {
        UI.until("the overview is drawn", () -> overview() != null && overview().getSize().y > 200);
        for (String leads : List.of(UI.said("：得分", ": score"), UI.said("点击列出", "Opens the list"))) {
            fill(Ids.OVERVIEW);
            follow(leads);
            laidOut();
        }
    }

    @Test
    void a_report_that_is_opened_from_a_list_that_fills_the_window_is_seen_with_its_details() {
        for (String list : List.of(Ids.NAVIGATOR, Ids.FINDINGS)) {
            UI.run(() -> UI.page().closeAllEditors(false));
            fill(list);
            UI.until("the list stands", () -> UI.byId(Tree.class, list.equals(Ids.NAVIGATOR) ? "reports" : "findings").getItemCount() > 0);
            UI.run(() -> {
                Tree tree = UI.byId(Tree.class, list.equals(Ids.NAVIGATOR) ? "reports" : "findings");
                tree.setSelection(leaf(tree.getItem(0)));
                tree.notifyListeners(SWT.DefaultSelection, new Event());
            });
            UI.until("a report is open", () -> UI.page().getActiveEditor() != null);
            laidOut();
        }
    }

    private static TreeItem leaf(TreeItem item) {
        item.setExpanded(true);
        return item.getItemCount() == 0 || item.getItem(0).getText().isEmpty() ? item : leaf(item.getItem(0));
    }

    private static void fill(String view) {
        // a test before may have left other views in front of these
        CleanDesk.listInSight();
        ui(() -> {
            UI.page().showView(view);
            UI.page().setPartState(UI.page().findViewReference(view), IWorkbenchPage.STATE_MAXIMIZED);
            return null;
        });
        UI.until("it fills the window", () -> UI.page().isPageZoomed());
        UI.pause(300);
    }

    private static void laidOut() {
        UI.until("every part has its place again", () -> !UI.page().isPageZoomed()
                && UI.page().isPartVisible(UI.page().findView(Ids.DETAILS)) && UI.page().isPartVisible(UI.page().findView(Ids.NAVIGATOR)));
        UI.shot("overview-left");
    }

    /** Clicks the first place whose tip has these words. */
    private static void follow(String words) {
        UI.until("a place says " + words, () -> {
            Canvas canvas = overview();
            for (int y = 0; y < canvas.getSize().y; y += 5) {
                for (int x = 20; x < canvas.getSize().x; x += 40) {
                    Event event = new Event();
                    event.x = x;
                    event.y = y;
                    canvas.notifyListeners(SWT.MouseMove, event);
                    if (Objects.requireNonNullElse(canvas.getToolTipText(), "").contains(words)) {
                        canvas.notifyListeners(SWT.MouseUp, event);
                        return true;
                    }
                }
            }
            return false;
        });
    }

    /** Whom the tips of the right half tell of, from above to below. */
    private static List<String> told(List<String> units) {
        Canvas canvas = overview();
        Set<String> told = new LinkedHashSet<>();
        for (int y = 0; y < canvas.getSize().y; y += 5) {
            Event event = new Event();
            event.x = canvas.getSize().x * 3 / 4;
            event.y = y;
            canvas.notifyListeners(SWT.MouseMove, event);
            String tip = Objects.requireNonNullElse(canvas.getToolTipText(), "");
            units.stream().filter(unit -> tip.startsWith(unit + UI.said("：得分", ": score"))).forEach(told::add);
        }
        return List.copyOf(told);
    }

    /** Follows a place, again where the picture was not drawn with all numbers yet, until that line is chosen and open. */
    private static boolean followed(int place, String line) {
        TreeItem[] chosen = UI.byId(Tree.class, "reports").getSelection();
        if (chosen.length == 1 && chosen[0].getText().equals(line)) {
            return chosen[0].getExpanded();
        }
        follow(place);
        return false;
    }

    /** Goes to a place of the picture by the keys, and follows it. */
    private static void follow(int place) {
        Canvas canvas = overview();
        ui(canvas::setFocus);
        UI.key(canvas, 0, SWT.HOME, (char) 0);
        for (int i = 1; i < place; i++) {
            UI.key(canvas, 0, SWT.ARROW_DOWN, (char) 0);
        }
        UI.key(canvas, 0, SWT.CR, SWT.CR);
    }

    private static Canvas overview() {
        return UI.all(Canvas.class, canvas -> "overview".equals(canvas.getData("id"))).stream().findFirst().orElse(null);
    }
}
