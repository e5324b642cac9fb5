package org.disclosurecheck.ui.rules.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.rules.Families;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleEntry.Standing;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.ui.rules.book.Shelf;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which rule the new one is like, and what it is called. */
final class RuleWizardPage extends WizardPage {

    private static final int FIRST_LOCAL = 901;
    private static final int ROWS = 190;

    private final List<RuleEntry> patterns = new ArrayList<>();
    /** What is said of rules beside their titles, by id. */
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final RuleEntry first;
    private TableViewer list;
    private Text search;
    private Combo family;
    private Text id;
    private Text title;
    private Text titleEn;
    private Button said;
    private boolean ownId;

    RuleWizardPage(RuleProject book, RuleEntry like) {
        super("rule");
        setTitle(Messages.Wizard_page);
        setDescription(Messages.Wizard_text);
        Shelf shelf = Shelf.read();
        shelf.books().forEach(each -> patterns.addAll(shelf.rules(each)));
        patterns.addAll(shelf.rules(null));
        patterns.forEach(rule -> taken.add(rule.id()));
        patterns.removeIf(rule -> rule.standing() == Standing.WITHDRAWN || rule.standing() == Standing.MANUAL);
        RuleBook builtIn = Engine.book();
        builtIn.rules().forEach(rule -> texts.put(rule.id(), String.join(" ", rule.basis().values()) + " " + builtIn.text(rule).explanation()));
        first = like == null ? null : patterns.stream().filter(rule -> rule.id().equals(like.id())
                && java.util.Objects.equals(rule.folder(), like.folder())).findFirst().orElse(null);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        said = new Button(area, SWT.CHECK);
        said.setText(Messages.Wizard_said);
        said.setData("id", "newRule.said");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(said);
        said.addListener(SWT.Selection, event -> takeSaid());
        label(area, Messages.Wizard_like);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Wizard_search);
        search.setData("id", "newRule.search");
        fill(search);
        search.addModifyListener(event -> list.setInput(matching()));
        createList(area);
        label(area, Messages.Wizard_family);
        family = new Combo(area, SWT.READ_ONLY);
        Families.all().forEach(letters -> family.add(Families.name(letters, Engine.language())));
        fill(family);
        family.select(Families.all().indexOf("SUM"));
        family.addListener(SWT.Selection, event -> propose());
        id = text(area, Messages.Wizard_id, "newRule.id");
        title = text(area, Messages.Wizard_name, "newRule.title");
        titleEn = text(area, Messages.Wizard_name_en, "newRule.titleEn");
        titleEn.setMessage(Messages.Wizard_no_english);
        id.addListener(SWT.KeyDown, event -> ownId = true);
        for (Text field : List.of(id, title, titleEn)) {
            field.addModifyListener(event -> check());
        }
        list.setInput(patterns);
        list.addSelectionChangedListener(event -> selected());
        if (first != null) {
            list.setSelection(new StructuredSelection(first), true);
        }
        setControl(area);
        setPageComplete(false);
        (first == null ? search : title).setFocus();
    }

    private void createList(Composite area) {
        new Label(area, SWT.NONE);
        list = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        list.getTable().setData("id", "newRule.like");
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                RuleEntry rule = (RuleEntry) element;
                return rule.id() + "  " + rule.title(Engine.language()) + (rule.book() == null ? "" : "  〔" + rule.book().name() + "〕");
            }

            @Override
            public Image getImage(Object element) {
                RuleEntry rule = (RuleEntry) element;
                return rule.severity() == null ? null : Sign.of(rule.severity()).image();
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS).applyTo(list.getTable());
    }

    private List<RuleEntry> matching() {
        List<String> words = Stream.of(search.getText().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return patterns.stream().filter(rule -> words.stream()
                .allMatch((rule.id() + " " + rule.zh() + " " + rule.en() + " " + texts.getOrDefault(rule.id(), ""))
                        .toLowerCase(Locale.ROOT)::contains))
                .sorted(java.util.Comparator.comparing((RuleEntry rule) -> words.stream().noneMatch(rule.title(Engine.language())::contains)))
                .toList();
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
    }

    private static Text text(Composite area, String label, String key) {
        label(area, label);
        Text text = new Text(area, SWT.BORDER);
        text.setData("id", key);
        fill(text);
        return text;
    }

    private void selected() {
        RuleEntry like = like();
        if (like != null) {
            family.select(Math.max(0, Families.all().indexOf(like.id().substring(0, Math.min(3, like.id().length())))));
            propose();
        }
        check();
    }

    /** A rule in sentences is like no other: the list is of no use then. */
    private void takeSaid() {
        search.setEnabled(!said());
        list.getTable().setEnabled(!said());
        propose();
        check();
    }

    /** The first number from 901 on that is free: below stand those of the catalogue. */
    private void propose() {
        if (!ownId) {
            for (int number = FIRST_LOCAL; number < 1000; number++) {
                String free = letters() + "-" + number;
                if (!taken.contains(free)) {
                    id.setText(free);
                    return;
                }
            }
        }
    }

    private void check() {
        String problem = like() == null && !said() ? Messages.Wizard_need_like
                : !id().matches("[A-Z]{3}-\\d{3}") ? Messages.Wizard_need_id
                        : taken.contains(id()) ? org.eclipse.osgi.util.NLS.bind(Messages.Wizard_taken, id())
                                : ruleTitle().isEmpty() ? Messages.Wizard_need_name : null;
        boolean untouched = title.getText().isEmpty() && (like() != null || said());
        setErrorMessage(untouched ? null : problem);
        setPageComplete(problem == null);
    }

    private String letters() {
        return Families.all().get(Math.max(0, family.getSelectionIndex()));
    }

    RuleEntry like() {
        return (RuleEntry) list.getStructuredSelection().getFirstElement();
    }

    String id() {
        return id.getText().strip();
    }

    String familyFolder() {
        return Families.folder(id().substring(0, 3));
    }

    String ruleTitle() {
        return title.getText().strip();
    }

    String titleEn() {
        return titleEn.getText().strip();
    }

    /** The English title as words of a folder’s name. */
    String words() {
        return titleEn.getText().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Whether the rule is to be written in sentences. */
    boolean said() {
        return said.getSelection();
    }
}
