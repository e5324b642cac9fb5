package org.disclosurecheck.ui.rules.navigator;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Families;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.ui.rules.book.CaseTally;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.disclosurecheck.ui.rules.book.RuleEntry.Standing;
import org.disclosurecheck.ui.rules.book.RuleFaults;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/**
 * Sign, id and title of a rule, how it stands, and what is wrong with it; the second column in words. A line has one colour: a list in
 * which we draw parts of a line ourselves takes ten times as long to draw.
 */
final class RuleLabels extends CellLabelProvider {

    private final boolean state;
    private final Language language = Engine.language();

    /** @param state for the column of the states; otherwise for that of the titles */
    RuleLabels(boolean state) {
        this.state = state;
    }

    @Override
    public void update(ViewerCell cell) {
        Node node = (Node) cell.getElement();
        cell.setText(state ? state(node) : title(node));
        cell.setImage(state ? null : image(node));
        cell.setForeground(state && !proved(node) || !state && silent(node) ? PageColors.quiet(cell.getControl().getDisplay()) : null);
    }

    /** What does not look steps back. */
    private static boolean silent(Node node) {
        Standing standing = node.rule() == null ? null : node.rule().standing();
        return standing == Standing.WITHDRAWN || standing == Standing.MANUAL || standing == Standing.REPLACED;
    }

    /** Whether the state tells of faults or of cases, which is to be read first. */
    private static boolean proved(Node node) {
        return node.rule() != null && (RuleFaults.errors(node.rule().folder()) > 0 || CaseTally.of(node.rule().folder()) != null);
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

    private String title(Node node) {
        RuleEntry rule = node.rule();
        return rule != null ? rule.id() + "  " + rule.title(language)
                : node.family() != null ? Families.name(node.family(), language)
                        : node.book() == null ? Messages.BuiltIn : node.book().name();
    }

    private String state(Node node) {
        if (node.rule() == null) {
            return NLS.bind(Messages.Count, count(node));
        }
        RuleEntry rule = node.rule();
        int faults = RuleFaults.errors(rule.folder());
        if (faults > 0) {
            return Sign.ERROR.mark() + " " + Counted.bind(Messages.Faults, faults);
        }
        CaseTally.Outcome cases = CaseTally.of(rule.folder());
        if (cases != null) {
            return cases.good() ? Sign.PASS.mark() + " " + Counted.bind(Messages.Cases_good, cases.held())
                    : Sign.ERROR.mark() + " " + Counted.bind(Messages.Cases_bad, cases.failed().size());
        }
        return words(rule.standing()) + forms(rule);
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
            tip.append('\n').append(Sign.of(rule.severity()).label(language));
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
