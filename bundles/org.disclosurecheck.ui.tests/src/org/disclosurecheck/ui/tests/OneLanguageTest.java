package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.internal.dialogs.WorkbenchPreferenceDialog;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Opens what a user can open and reads every label, button, tip and menu: in a Chinese window nothing is English, in an English
 * window nothing is Chinese, but for what the reports themselves say.
 */
class OneLanguageTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    /** Keys, kinds of files, and names that are the same in every language. */
    private static final Pattern SAME_EVERYWHERE = Pattern.compile("Ctrl|Numpad_\\w+|Shift|Alt|Enter|Esc|Tab|Delete|Backspace|Insert|Home|End"
            + "|Page ?(Up|Down)|Space|F\\d+|Margent( · 眉批)?|Eclipse|Emacs|Excel|Word|WPS|PDF|OFD|HTML|CSV|JSON( Lines)?|SARIF|JUnit|Markdown|UTF-?\\d*|GBK|ISO"
            + "|ASCII|Unicode|Windows|Unix|Linux|macOS|Java|http\\S*|[A-Z]{3}-\\d{3}|[\\w*.-]*\\.(?:docx?|wps|xlsx?|et|pdf|html?|mht|txt|zip"
            + "|rtf|md|drl|yaml|jar|ofd)", Pattern.CASE_INSENSITIVE);

    private final Set<String> wrong = new LinkedHashSet<>();
    /** The longest first: a name may be a part of another. */
    private final Set<String> data = new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private boolean chinese;
    private String where = "";
    private int read;

    @BeforeEach
    void desk() throws Exception {
        CleanDesk.clear();
        chinese = Engine.language() == Language.ZH;
    }

    private void told(String kind, String text) {
        read++;
        if (kind.equals("text") && text.contains(Runtime.version().toString())) {
            return; // versions and folders
        }
        String plain = text.replaceAll("\t.*", "").replaceAll("\\(&?[A-Z]\\)", "").replace("&", "").strip();
        for (String known : data) {
            plain = plain.replace(known, " ");
        }
        plain = SAME_EVERYWHERE.matcher(plain).replaceAll(" ");
        boolean foreign = (chinese ? WORD : HAN).matcher(plain).find();
        if (foreign) {
            wrong.add(where + " | " + kind + " | " + text.strip().replace('\n', ' '));
        }
    }

    private void read(String what) {
        where = what;
        UI.pause(120);
        UI.run(() -> {
            for (Shell shell : Display.getCurrent().getShells()) {
                new Texts(this::told).of(shell);
            }
        });
    }

    /** Opens something that does not come back before it is closed, reads it and closes it. */
    private void dialog(String what, Runnable open) {
        int before = ui(() -> Display.getCurrent().getShells().length);
        UI.asyncRun(open);
        UI.until(what + " is open", () -> Display.getCurrent().getShells().length > before);
        UI.pause(200);
        where = what;
        UI.run(() -> {
            Shell[] shells = Display.getCurrent().getShells();
            Shell top = shells[shells.length - 1];
            new Texts(this::told).of(top);
            top.close();
        });
        UI.until(what + " is closed", () -> Display.getCurrent().getShells().length <= before);
    }

    @Test
    void everything_that_can_be_opened_speaks_one_language() throws Exception {
        UI.run(() -> Commands.run(Ids.COMMAND_WELCOME));
        UI.pause(200);
        read("welcome");
        Inspection sample = CleanDesk.sample();
        sample.reports().forEach(this::learn);
        SubmittedReport worst = sample.reports().stream().filter(r -> r.summary().errors() > 0).findFirst().orElseThrow();
        ReportEditor editor = (ReportEditor) ui(() -> Reports.open(worst));
        UI.until("the report stands", editor::isReady);
        read("report");
        views();
        UI.run(() -> Commands.run("org.disclosurecheck.ui.lastYear"));
        UI.pause(800);
        read("last year");
        SubmittedReport unreadable = sample.reports().stream().filter(r -> r.summary().score() == null && r.summary().year() == null)
                .findFirst().orElseThrow();
        UI.run(() -> Reports.open(unreadable));
        UI.pause(500);
        read("unreadable");
        UI.run(() -> Reports.open(worst));
        for (String command : List.of("org.disclosurecheck.ui.import", "org.disclosurecheck.ui.newInspection", "org.disclosurecheck.ui.about")) {
            dialog(command, () -> Commands.run(command));
        }
        preferences();
        Path list = Path.of(System.getProperty("screenshots")).resolve("one-language.txt");
        Files.createDirectories(list.getParent());
        Files.write(list, wrong);
        assertTrue(read > 300, "only " + read + " texts were read");
        assertEquals(List.of(), new ArrayList<>(wrong));
    }

    /** They stand on the page of keys, whether or not they have a place in a menu. */
    @Test
    void every_command_that_can_have_a_key_is_called_in_one_language() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        where = "page of keys";
        for (Command command : commands.getDefinedCommands()) {
            told(command.getId(), command.getName());
            told(command.getId(), Objects.requireNonNullElse(command.getDescription(), ""));
            told(command.getId(), command.getCategory().getName());
        }
        assertTrue(read > 300, "only " + read + " texts were read");
        assertEquals(List.of(), new ArrayList<>(wrong));
    }

    /** Names and sentences of the reports are what their writers wrote. */
    private void learn(SubmittedReport report) {
        data.add(report.name());
        data.add(report.name().replaceAll("\\.\\w+$", ""));
        data.add(report.inspection().project().getName());
        if (report.summary().organisation() != null) {
            data.add(report.summary().organisation());
        }
        report.outcome().findings().forEach(finding -> data.addAll(Arrays.asList(finding.message(), finding.place())));
    }

    private void views() {
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (WorkbenchActivityHelper.filterItem(view) || view.getId().startsWith("org.eclipse.e4") || view.getId().contains("Introview")
                    || view.getId().contains("internal")) {
                continue;
            }
            where = view.getId();
            told("name", view.getLabel());
            IViewPart shown = ui(() -> {
                try {
                    return UI.page().showView(view.getId());
                } catch (PartInitException e) {
                    throw new IllegalStateException(e);
                }
            });
            read(view.getId());
            UI.run(() -> {
                told("title", shown.getTitle());
                IMenuManager menu = shown.getViewSite().getActionBars().getMenuManager();
                if (menu instanceof MenuManager manager) {
                    new Texts(this::told).of(manager.createContextMenu(UI.page().getWorkbenchWindow().getShell()));
                }
            });
        }
    }

    private void preferences() {
        PreferenceManager manager = ui(() -> PlatformUI.getWorkbench().getPreferenceManager());
        UI.run(() -> {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, null, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            for (IPreferenceNode node : manager.getElements(PreferenceManager.PRE_ORDER)) {
                if (WorkbenchActivityHelper.filterItem(node)) {
                    continue;
                }
                where = "preferences " + node.getId();
                told("name", node.getLabelText());
                ((WorkbenchPreferenceDialog) dialog).setCurrentPageId(node.getId());
                new Texts(this::told).of(((Dialog) dialog).getShell());
            }
            dialog.close();
        });
    }
}
