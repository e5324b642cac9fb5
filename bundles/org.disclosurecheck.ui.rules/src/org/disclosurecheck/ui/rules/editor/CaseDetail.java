package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.rules.book.CaseText;
import org.disclosurecheck.ui.rules.book.CaseWords;
import org.disclosurecheck.ui.rules.book.Kinds;
import org.disclosurecheck.ui.rules.book.Trial;
import org.disclosurecheck.ui.rules.book.YamlText;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;

/** One case: what is given and expected as tables, how it came out in words, and its text for whatever else it says. */
final class CaseDetail {

    private static final List<String> KINDS = Kinds.all().keySet().stream().filter(each -> !each.equals("government")).toList();
    /** Made-up names, one for each kind. */
    private static final Map<String, String> NAMES = Map.of("province", "云岭省人民政府", "city", "云岭市人民政府", "county", "云溪县人民政府",
            "town", "青禾镇人民政府", "subdistrict", "青禾街道办事处", "department", "云溪县财政局", "vertical", "云溪县税务局",
            "school", "云溪县第一中学", "hospital", "云溪县人民医院");

    private final RuleDocuments documents;
    private final Language language = Engine.language();
    private final CaseRows rows;
    private final TabFolder tabs;
    private Combo form;
    private Text year;
    private Combo kind;
    private EditTable given;
    private EditTable expected;
    private Label more;
    private Text result;
    private Text source;
    private String file;
    private boolean filling;

    CaseDetail(Composite parent, RuleDocuments documents) {
        this.documents = documents;
        rows = new CaseRows(documents, language);
        tabs = new TabFolder(parent, SWT.TOP);
        createTables();
        createSource();
    }

    private void createTables() {
        Composite area = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 6).numColumns(7).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Case_form);
        form = new Combo(area, SWT.READ_ONLY);
        form.setData("id", "case.form");
        form.add(Messages.Case_usual);
        Engine.book().forms().forEach(each -> form.add(each.id()));
        form.setEnabled(documents.editable());
        form.addListener(SWT.Selection, event -> set("form", form.getSelectionIndex() == 0 ? "" : form.getText()));
        new Label(area, SWT.NONE).setText(Messages.Case_year);
        year = new Text(area, SWT.BORDER);
        year.setTextLimit(4);
        year.setMessage(Messages.Case_usual);
        year.setEditable(documents.editable());
        GridDataFactory.swtDefaults().hint(64, SWT.DEFAULT).applyTo(year);
        year.addModifyListener(event -> {
            if (!filling) {
                set("year", year.getText().strip());
            }
        });
        new Label(area, SWT.NONE).setText(Messages.Case_organisation);
        kind = new Combo(area, SWT.READ_ONLY);
        kind.setData("id", "case.kind");
        kind.add(Messages.Case_usual);
        KINDS.forEach(each -> kind.add(Kinds.all().get(each).label(language)));
        kind.setEnabled(documents.editable());
        kind.addListener(SWT.Selection, event -> takeKind(kind.getSelectionIndex()));
        more = new Label(area, SWT.NONE);
        more.setData("id", "case.more");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(more);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).span(7, 1).applyTo(sash);
        given = new EditTable(sash, Messages.Case_given, documents, "case.given",
                (old, row) -> rows.give(file, old, row), () -> choose(false),
                List.of(Messages.Case_place, Messages.Case_address, Messages.Case_value), new int[] {7, 3, 3}, List.of(false, true, true));
        expected = new EditTable(sash, Messages.Case_expect, documents, "case.expect",
                (old, row) -> rows.expect(file, old == null ? -1 : expected.indexOf(old), row), () -> choose(true),
                List.of(Messages.Case_severity, Messages.Case_place, Messages.Case_address, Messages.Case_should, Messages.Case_is),
                new int[] {2, 6, 3, 2, 2}, List.of(true, false, true, true, true));
        result = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        result.setData("id", "case.result");
        GridDataFactory.fillDefaults().grab(true, false).span(7, 1).hint(100, 3 * result.getLineHeight()).applyTo(result);
        tab(Messages.Case_tables, area);
    }

    private void createSource() {
        Composite area = new Composite(tabs, SWT.NONE);
        area.setLayout(new FillLayout());
        source = new Text(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        source.setData("id", "case.source");
        source.setEditable(documents.editable());
        source.setFont(JFaceResources.getTextFont());
        source.addModifyListener(event -> {
            if (!filling && file != null) {
                documents.put(file, source.getText());
            }
        });
        tab(Messages.Case_source, area);
    }

    void edit(String which, int row, int column, String value) {
        (which.equals("case.given") ? given : expected).edit(row, column, value);
    }

    private void tab(String words, Composite content) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(words);
        item.setControl(content);
    }

    private void set(String key, String value) {
        if (file != null && !filling) {
            documents.apply(file, new CaseText(documents.text(file)).data().set(key, value));
        }
    }

    /** Another kind brings another name: a name tells what kind it is. */
    private void takeKind(int index) {
        String id = index <= 0 ? "" : KINDS.get(index - 1);
        set("organisation", id.isEmpty() ? "" : "{ name: " + NAMES.get(id) + ", kind: " + id + " }");
    }

    /** The form that the case is written for: the newest one, unless it says otherwise. */
    private Form form() {
        String id = file == null ? "" : new CaseText(documents.text(file)).data().word("form");
        List<Form> forms = Engine.book().forms();
        return forms.stream().filter(each -> each.id().equals(id)).findFirst().orElse(forms.get(forms.size() - 1));
    }

    /** @param run how it came out, or null */
    void show(String now, Trial.Case run) {
        if (tabs.isDisposed()) {
            return;
        }
        file = now;
        filling = true;
        try {
            fill(run);
        } finally {
            filling = false;
        }
    }

    private void fill(Trial.Case run) {
        tabs.setEnabled(file != null);
        CaseText text = new CaseText(file == null ? "" : documents.text(file));
        String id = text.data().word("form");
        form.select(Math.max(0, form.indexOf(id)));
        org.disclosurecheck.ui.rules.editor.Form.show(year, text.data().word("year"));
        Map<String, String> organisation = text.data().map("organisation");
        kind.select(KINDS.indexOf(organisation.getOrDefault("kind", "")) + 1);
        kind.setToolTipText(organisation.getOrDefault("name", ""));
        given.show(rows.given(text, form()));
        expected.show(rows.expected(text, form()));
        List<String> parts = new ArrayList<>(text.more().stream().map(CaseDetail::part).toList());
        text.notChecked().forEach(each -> parts.add(Messages.Cases_notChecked + " " + place(each)));
        more.setText(parts.isEmpty() ? "" : NLS.bind(Messages.Case_more, String.join(language.choose("、", ", "), parts)));
        org.disclosurecheck.ui.rules.editor.Form.show(result, words(run));
        org.disclosurecheck.ui.rules.editor.Form.show(source, file == null ? "" : documents.text(file));
    }

    private String words(Trial.Case run) {
        if (run == null) {
            return file == null ? "" : Messages.Case_notRun;
        }
        if (run.result() == null) {
            return NLS.bind(Messages.Case_unreadable, run.trouble());
        }
        return run.good() ? Messages.Case_holds + run.findings().stream().map(finding -> "\n" + finding.message()).collect(Collectors.joining())
                : run.result().differences().stream().map(each -> CaseWords.difference(each, form(), language)).collect(Collectors.joining("\n"));
    }

    private String place(String address) {
        return file == null ? address : CaseWords.place(address, form(), language);
    }

    /** What a part of a case that has no table is called. */
    static String part(String key) {
        return switch (key) {
            case "organisation" -> Messages.Part_organisation;
            case "layout" -> Messages.Part_layout;
            case "previous" -> Messages.Part_previous;
            case "roster" -> Messages.Part_roster;
            case "others" -> Messages.Part_others;
            case "settings" -> Messages.Part_settings;
            case "absent" -> Messages.Part_absent;
            default -> key;
        };
    }

    /** A new row for a place that the user chooses; null when he gave up. */
    private List<String> choose(boolean finding) {
        PlaceDialog dialog = new PlaceDialog(tabs.getShell(), form(), finding);
        if (file == null || dialog.open() != Window.OK || dialog.address() == null) {
            return null;
        }
        return finding ? rows.newExpected(dialog.address(), form()) : rows.newGiven(dialog.address(), form());
    }
}
