package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
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
    void the_desk_is_cleared() throws Exception {
        CleanDesk.clear();
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
        // three counts (received, errors, clean) come first; the next place is the bar of the most frequent rule
        Canvas canvas = overview();
        ui(canvas::setFocus);
        for (int i = 0; i < 4; i++) {
            UI.key(canvas, 0, SWT.ARROW_DOWN, (char) 0);
        }
        UI.key(canvas, 0, SWT.CR, SWT.CR);
        UI.until("the list shows one rule only",
                () -> UI.byId(Text.class, "findings.filter").getText().matches("[A-Z]{3}-\\d{3}"));
        UI.until("and counts it", () -> UI.byId(Label.class, "findings.count").getText().contains(UI.said("条中的", " of ")));
        UI.shot("overview-to-list");
        ui(() -> {
            UI.byId(Text.class, "findings.filter").setText("");
            return null;
        });
    }

    private static Canvas overview() {
        return UI.all(Canvas.class, canvas -> "overview".equals(canvas.getData("id"))).stream().findFirst().orElse(null);
    }
}
