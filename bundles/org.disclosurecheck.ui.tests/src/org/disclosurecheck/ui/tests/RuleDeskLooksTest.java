package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.ui.rules.SwitchDesk;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.ui.rules.editor.RuleEditor;
import org.disclosurecheck.ui.rules.editor.RuleInput;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule desk in the light and in the dark window. */
class RuleDeskLooksTest {

    private RuleProject book;

    @BeforeEach
    void the_desk() throws Exception {
        CleanDesk.clear();
        for (RuleProject old : RuleProject.all()) {
            old.remove(new NullProgressMonitor());
        }
        perspective(RuleIds.PERSPECTIVE);
        book = RuleProject.create("本市规则", null, new NullProgressMonitor());
    }

    @AfterEach
    void the_reports() throws Exception {
        UI.run(() -> UI.page().closeAllEditors(false));
        Theme.light();
        book.remove(new NullProgressMonitor());
        perspective(Ids.PERSPECTIVE);
    }

    private static void perspective(String id) {
        UI.run(() -> {
            try {
                SwitchDesk.to(id, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            } catch (WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void words_of_a_condition_have_colours_of_the_window() throws Exception {
        RuleEntry pattern = Shelf.read().rules(null).stream().filter(rule -> rule.id().equals("CRS-001")).findFirst().orElseThrow();
        IFolder folder = Shelves.copy(pattern, book, "CRS-901", "crosschecks", "local", "本市：正文与表三的新收", "Local", new NullProgressMonitor());
        RuleEditor editor = (RuleEditor) UI.ui(() -> RuleInput.open(folder, "CRS-901"));
        Desk.settle();
        UI.run(() -> editor.show(editor.pageTitles().get(1)));
        UI.until("cases ran", () -> editor.lastTrial() != null);
        RGB light = keyword();
        UI.shot("rules-20-light");
        Theme.dark();
        List<String> pages = UI.ui(editor::pageTitles);
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            UI.run(() -> editor.show(page));
            UI.pause(200);
            UI.shot("rules-21-dark-" + i);
        }
        UI.run(() -> editor.show(pages.get(1)));
        assertNotEquals(light, keyword());
    }

    @Test
    void words_of_the_window_are_seen_when_it_is_light_again() throws Exception {
        UI.run(() -> perspective(Ids.PERSPECTIVE));
        CleanDesk.inspection("深浅");
        CleanDesk.settle();
        Theme.light();
        int light = darkPoints();
        Theme.dark();
        Theme.light();
        UI.shot("rules-22-light-again");
        UI.until("as much is written in dark letters as before", () -> darkPoints() > light * 9 / 10);
    }

    private static int darkPoints() {
        return UI.ui(() -> Picture.of(UI.page().getWorkbenchWindow().getShell().getBounds()).black());
    }

    private static RGB keyword() {
        StyledText text = UI.byId(StyledText.class, "rule.condition");
        return UI.ui(() -> Arrays.stream(text.getStyleRanges()).filter(range -> text.getText(range.start, range.start + range.length - 1)
                .equals("when")).map((StyleRange range) -> range.foreground.getRGB()).findFirst().orElseThrow());
    }
}
