package org.disclosurecheck.ui.rules.navigator;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Families;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.ui.rules.book.CaseTally;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleEntry.Standing;
import org.disclosurecheck.ui.rules.book.RuleFaults;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** Sign, id and title of a rule, how it stands, and what is wrong with it; the second column in words. */
final class RuleLabels extends StyledCellLabelProvider {

    private final boolean state;
    private final Language language = Engine.language();

    /** @param state for the column of the states; otherwise for that of the titles */
    RuleLabels(boolean state) {
        this.state = state;
    }

    @Override
    public void update(ViewerCell cell) {
        Node node = (Node) cell.getElement();
        StyledString text = state ? state(node) : title(node);
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(state ? null : image(node));
        super.update(cell);
    }

    private static Image image(Node node) {
        RuleEntry rule = node.rule();
        if (rule == null) {
            return RuleIcons.image(node.family() != null ? "family" : node.book() == null ? "book-builtin" : "book");
        }
        if (rule.standing() == Standing.WITHDRAWN) {
            return RuleIcons.image("withdrawn");
        }
        return rule.standing() == Standing.MANUAL ? RuleIcons.image("person")
                : rule.severity() == null ? RuleIcons.image("rule") : Sign.of(rule.severity()).image();
    }

    private StyledString title(Node node) {
        RuleEntry rule = node.rule();
        if (rule == null) {
            return new StyledString(node.family() != null ? Families.name(node.family(), Engine.language())
                    : node.book() == null ? Messages.BuiltIn : node.book().name());
        }
        StyledString text = new StyledString(rule.id() + "  ", StyledString.QUALIFIER_STYLER);
        boolean silent = rule.standing() == Standing.WITHDRAWN || rule.standing() == Standing.MANUAL
                || rule.standing() == Standing.REPLACED;
        text.append(rule.title(language), silent ? StyledString.QUALIFIER_STYLER : null);
        return text;
    }

    private StyledString state(Node node) {
        if (node.rule() == null) {
            return new StyledString(NLS.bind(Messages.Count, count(node)), StyledString.QUALIFIER_STYLER);
        }
        RuleEntry rule = node.rule();
        int faults = RuleFaults.errors(rule.folder());
        if (faults > 0) {
            return new StyledString(Sign.ERROR.mark() + " " + Counted.bind(Messages.Faults, faults), StyledString.COUNTER_STYLER);
        }
        CaseTally.Outcome cases = CaseTally.of(rule.folder());
        if (cases != null) {
            return new StyledString(cases.good() ? Sign.PASS.mark() + " " + Counted.bind(Messages.Cases_good, cases.held())
                    : Sign.ERROR.mark() + " " + Counted.bind(Messages.Cases_bad, cases.failed().size()), StyledString.COUNTER_STYLER);
        }
        return new StyledString(words(rule.standing()) + forms(rule), StyledString.QUALIFIER_STYLER);
    }

    private static int count(Node node) {
        return node.rule() != null ? 1 : node.below().stream().mapToInt(RuleLabels::count).sum();
    }

    private static String forms(RuleEntry rule) {
        return rule.forms().isEmpty() || rule.standing() == Standing.WITHDRAWN ? "" : " " + String.join(" ", rule.forms());
    }

    static String words(Standing standing) {
        return switch (standing) {
            case BUILT_IN -> "";
            case REPLACED -> Messages.Standing_replaced;
            case LOCAL -> Messages.Standing_local;
            case OVERRIDES -> Messages.Standing_overrides;
            case WITHDRAWN -> Messages.Standing_withdrawn;
            case MANUAL -> Messages.Standing_manual;
        };
    }

    @Override
    public String getToolTipText(Object element) {
        RuleEntry rule = ((Node) element).rule();
        if (rule == null) {
            return null;
        }
        StringBuilder tip = new StringBuilder(rule.id()).append("  ").append(rule.title(language));
        if (rule.severity() != null) {
            tip.append('\n').append(rule.severity().label(language));
        }
        tip.append(rule.forms().isEmpty() ? "" : "  " + NLS.bind(Messages.Tip_forms, String.join(language.choose("、", ", "), rule.forms())));
        String standing = words(rule.standing());
        tip.append(standing.isEmpty() ? "" : "\n" + standing);
        RuleFaults.first(rule.folder()).ifPresent(fault -> tip.append("\n").append(Sign.ERROR.mark()).append(' ').append(fault));
        CaseTally.Outcome cases = CaseTally.of(rule.folder());
        if (cases != null && !cases.good()) {
            tip.append('\n').append(NLS.bind(Messages.Tip_cases, String.join(language.choose("、", ", "), cases.failed())));
        }
        return tip.toString();
    }
}
