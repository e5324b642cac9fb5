package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.ui.rules.condition.ConditionEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.MultiPageEditorPart;

/** The pages of a rule as the editor has them: pages of fields, and perhaps the text of the condition among them. One is in front. */
abstract class RulePages extends MultiPageEditorPart {

    private static final String PAGE = "page";

    private final List<RulePage> pages = new ArrayList<>();
    private final PageActions actions = new PageActions(this);

    /** The files as the editor has them. */
    public abstract RuleDocuments documents();

    /** The page of the condition, or null when the rule has none. */
    public abstract ConditionEditor conditionPage();

    /** The pages of fields. */
    List<RulePage> pages() {
        return pages;
    }

    void add(RulePage page) {
        pages.add(page);
        Control control = page.create(getContainer());
        control.setData(PAGE, page);
        setPageText(addPage(control), page.title());
    }

    /** The pages by their titles, in their order. */
    public List<String> pageTitles() {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < getPageCount(); i++) {
            titles.add(getPageText(i));
        }
        return titles;
    }

    /** Brings a page to the front by its title. */
    public void show(String title) {
        int page = pageTitles().indexOf(title);
        if (page >= 0) {
            setActivePage(page);
            pageChange(page);
        }
    }

    /** The page in front; null when that is the text of the condition. */
    private RulePage inFront() {
        Control control = getActivePage() < 0 ? null : getControl(getActivePage());
        return control != null && control.getData(PAGE) instanceof RulePage page ? page : null;
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        RulePage page = inFront();
        if (page != null) {
            page.activated();
        }
        actions.show(page);
    }

    /** Shows a place in a file on the page in front. */
    void reveal(String file, int offset) {
        if (inFront() != null) {
            inFront().reveal(file, offset);
        }
    }

    boolean isGone() {
        return getContainer() == null || getContainer().isDisposed();
    }

    @Override
    public void doSaveAs() {
        // a rule has one place
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        RulePage page = inFront();
        if (page != null) {
            page.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        pages.forEach(RulePage::dispose);
        super.dispose();
    }
}
