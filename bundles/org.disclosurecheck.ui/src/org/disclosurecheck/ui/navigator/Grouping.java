package org.disclosurecheck.ui.navigator;

/** How the navigator orders the reports of an inspection. */
public enum Grouping {
    ORGANISATION(Messages.Group_organisation), YEAR(Messages.Group_year), VERDICT(Messages.Group_verdict), FOLDER(
            Messages.Group_folder);

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
