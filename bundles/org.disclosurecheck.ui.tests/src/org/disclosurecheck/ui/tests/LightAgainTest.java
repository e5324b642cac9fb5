package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.rules.RuleIds;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every view has the ground and the letters of the theme, whether it was open when the theme changed or opens afterwards. */
class LightAgainTest {

    private static final String OWN = "org.disclosurecheck.";
    /** Of a hundred points: what a selected line, letters and pictures may take at most. */
    private static final int A_FEW = 30;
    /** Points of at least some words. */
    private static final int LETTERS = 40;

    @BeforeEach
    void reports_to_list() throws Exception {
        CleanDesk.wrongTotal("深浅");
    }

    @AfterEach
    void the_window_as_it_was() {
        Theme.light();
        UI.run(() -> UI.page().resetPerspective());
    }

    @Test
    void views_that_open_for_the_first_time_after_the_dark_are_light() {
        closeViews();
        Theme.dark();
        Theme.light();
        assertEquals(List.of(), unlike(false, views()));
    }

    @Test
    void views_that_open_for_the_first_time_in_the_dark_are_dark() {
        closeViews();
        Theme.dark();
        assertEquals(List.of(), unlike(true, views()));
    }

    @Test
    void views_of_the_other_desk_follow_while_they_are_not_seen() {
        Desk.perspective(RuleIds.PERSPECTIVE);
        List<String> shown = List.of(RuleIds.PACKS, RuleIds.NAVIGATOR, RuleIds.FAULTS);
        shown.forEach(LightAgainTest::look);
        Desk.perspective(Ids.PERSPECTIVE);
        Theme.dark();
        Theme.light();
        Desk.perspective(RuleIds.PERSPECTIVE);
        assertEquals(List.of(), unlike(false, shown));
        Desk.perspective(Ids.PERSPECTIVE);
        Theme.dark();
        Desk.perspective(RuleIds.PERSPECTIVE);
        assertEquals(List.of(), unlike(true, shown));
        Desk.perspective(Ids.PERSPECTIVE);
    }

    @Test
    void views_that_were_open_follow_each_change() {
        List<String> shown = new ArrayList<>();
        for (String id : views()) {
            look(id);
            shown.add(id);
        }
        for (int round = 0; round < 2; round++) {
            Theme.dark();
            assertEquals(List.of(), unlike(true, shown));
            Theme.light();
            assertEquals(List.of(), unlike(false, shown));
        }
        closeViews();
        assertEquals(List.of(), unlike(false, shown));
    }

    /** The views whose picture is not mostly light, or mostly dark, with letters that can be read on it. */
    private static List<String> unlike(boolean dark, List<String> ids) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (String id : ids) {
            Picture picture = look(id);
            if (picture.percentOfGround(dark) < 100 - A_FEW || picture.letters(dark) < LETTERS) {
                wrong.put(id, picture.percentOfGround(dark) + " % ground, " + picture.letters(dark) + " points of letters");
                UI.shot("theme-" + id.replaceAll(".*\\.", "") + (dark ? "-dark" : "-light"));
            }
        }
        return wrong.entrySet().stream().map(Map.Entry::toString).toList();
    }

    private static Picture look(String id) {
        IViewPart view = UI.ui(() -> UI.page().showView(id));
        UI.pause(300);
        return UI.ui(() -> {
            Control control = (Control) view.getSite().getService(MPart.class).getWidget();
            Point size = control.getSize();
            Point at = control.toDisplay(0, 0);
            return Picture.of(new Rectangle(at.x, at.y, size.x, size.y));
        });
    }

    private static List<String> views() {
        List<String> ids = new ArrayList<>();
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith(OWN)) {
                ids.add(view.getId());
            }
        }
        ids.add("org.eclipse.ui.views.ProblemView");
        ids.add("org.eclipse.ui.views.ContentOutline");
        return ids;
    }

    private static void closeViews() {
        UI.run(() -> {
            IWorkbenchPage page = UI.page();
            for (IViewReference view : page.getViewReferences()) {
                if (!view.getId().equals(Ids.DETAILS)) {
                    page.hideView(view);
                }
            }
        });
    }
}
