package org.disclosurecheck.ui.rules.editor;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.ui.rules.book.Trial;
import org.disclosurecheck.ui.rules.impact.ImpactPane;
import org.disclosurecheck.ui.rules.impact.Subject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** 影响: whom the rule, as it stands in the editor, would hit. */
final class ImpactPage extends RulePage {

    private final String rule;
    private ImpactPane pane;

    ImpactPage(RuleDocuments documents, String rule) {
        super(documents);
        this.rule = rule;
    }

    @Override
    String title() {
        return Messages.Page_impact;
    }

    @Override
    Control create(Composite parent) {
        Display display = parent.getDisplay();
        pane = new ImpactPane(parent, new Subject() {
            @Override
            public String name() {
                return rule;
            }

            @Override
            public String rule() {
                return rule;
            }

            @Override
            public RuleRunner open() throws IOException, RuleBookException {
                AtomicReference<RuleTexts> texts = new AtomicReference<>();
                // documents belong to the thread of the screen
                display.syncExec(() -> texts.set(documents().texts()));
                return Trial.open(texts.get(), documents().book());
            }
        });
        return pane.control();
    }

    @Override
    void changed(String file) {
        if (pane != null) {
            pane.changed();
        }
    }

    @Override
    Set<String> files() {
        return Set.of();
    }

    @Override
    void setFocus() {
        pane.setFocus();
    }
}
