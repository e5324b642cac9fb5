package org.disclosurecheck.ui.inbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.check.Selection;
import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.Folders;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The one page of {@link ImportWizard}. */
final class ImportPage extends WizardPage {

    private static final int LINES = 8;

    private final Inspection given;
    private final boolean makeNew;
    private final List<Path> files;
    private Combo name;
    private Table table;
    private Label hint;
    private Button remove;
    private Button lastYear;
    private Button replace;

    ImportPage(Inspection given, List<Path> files, boolean makeNew) {
        super("import", makeNew ? Messages.Wizard_new : Messages.Wizard_headline, null);
        this.given = given;
        this.makeNew = makeNew;
        this.files = new ArrayList<>(files);
        setDescription(Messages.Wizard_description);
        setImageDescriptor(Icons.descriptor("import-big"));
    }

    String name() {
        return name.getText().strip();
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    boolean lastYear() {
        return lastYear.getSelection();
    }

    boolean replace() {
        return replace.getSelection();
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.Wizard_inspection);
        name = new Combo(page, SWT.DROP_DOWN);
        name.setData("id", "import.inspection");
        name.setItems(Inspection.all().stream().map(Inspection::name).toArray(String[]::new));
        name.setText(proposal());
        name.addModifyListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.Wizard_files);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        fileList(page);
        choices(page);
        setControl(page);
        update();
        (files.isEmpty() ? name : table).setFocus();
    }

    private String proposal() {
        Inspection current = given != null ? given : makeNew ? null : CurrentInspection.get().orElse(null);
        return current != null ? current.name() : NLS.bind(Messages.Wizard_newName,
                String.valueOf(LocalDate.now().getYear() - 1));
    }

    private void fileList(Composite page) {
        Composite area = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.MULTI);
        table.setData("id", "import.files");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * LINES).applyTo(table);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.Wizard_addFiles, this::addFiles);
        button(buttons, Messages.Wizard_addFolder, this::addFolder);
        remove = button(buttons, Messages.Wizard_remove, this::remove);
        table.addListener(SWT.Selection, event -> remove.setEnabled(table.getSelectionCount() > 0));
        hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.Wizard_drop);
        hint.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
        hint.setData("id", "import.hint");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(hint);
        DropTarget drop = new DropTarget(table, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] dropped) {
                    add(Arrays.stream(dropped).map(Path::of).toList());
                }
            }
        });
    }

    private void choices(Composite page) {
        Button submitted = choice(page, Messages.Wizard_kind, Messages.Wizard_kindSubmitted);
        lastYear = choice(submitted.getParent(), null, Messages.Wizard_kindLastYear);
        submitted.setSelection(true);
        Button beside = choice(page, Messages.Wizard_sameName, Messages.Wizard_sameNameBeside);
        replace = choice(beside.getParent(), null, Messages.Wizard_sameNameReplace);
        beside.setSelection(true);
    }

    /** A radio button; with a headline it begins a group of its own. */
    private static Button choice(Composite parent, String headline, String text) {
        Composite group = parent;
        if (headline != null) {
            group = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(group);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(group);
            Label label = new Label(group, SWT.NONE);
            label.setText(headline);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        }
        Button button = new Button(group, SWT.RADIO);
        button.setText(text);
        return button;
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        String kinds = Arrays.stream(Selection.NAMES.split(" ")).map(kind -> "*" + kind)
                .reduce((a, b) -> a + ";" + b).orElse("*");
        dialog.setText(plain(Messages.Wizard_addFiles));
        dialog.setFilterExtensions(new String[] { kinds, "*" });
        dialog.setFilterNames(new String[] { Messages.Wizard_reports, "*" });
        if (Folders.open(dialog) != null) {
            add(Arrays.stream(dialog.getFileNames()).map(file -> Path.of(dialog.getFilterPath(), file)).toList());
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(plain(Messages.Wizard_addFolder));
        String folder = Folders.open(dialog);
        if (folder != null) {
            add(List.of(Path.of(folder)));
        }
    }

    /** The words of a button as those of a title. */
    private static String plain(String button) {
        return button.replaceAll("[(（]&.[)）]|[&…]", "");
    }

    void add(List<Path> more) {
        more.stream().filter(path -> !files.contains(path)).forEach(files::add);
        update();
        // the key that chose the file now takes it in, and does not ask for another
        table.setFocus();
    }

    private void remove() {
        files.removeAll(Arrays.stream(table.getSelectionIndices()).mapToObj(files::get).toList());
        update();
    }

    private void update() {
        table.removeAll();
        for (Path path : files) {
            new TableItem(table, SWT.NONE).setText(path.toString());
        }
        hint.setVisible(files.isEmpty());
        remove.setEnabled(table.getSelectionCount() > 0);
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(name(), IResource.PROJECT);
        boolean there = Inspection.all().stream().anyMatch(inspection -> inspection.name().equals(name()));
        setErrorMessage(name().isEmpty() || valid.isOK() ? null : NLS.bind(Messages.Wizard_badName, valid.getMessage()));
        setMessage(name().isEmpty() ? Messages.Wizard_noName
                : there && files.isEmpty() ? Messages.Wizard_noFiles
                        : there ? NLS.bind(Messages.Wizard_nameTaken, name())
                                : files.isEmpty() ? Messages.Wizard_mayBeEmpty : null);
        setPageComplete(!name().isEmpty() && valid.isOK() && !(there && files.isEmpty()));
    }
}
