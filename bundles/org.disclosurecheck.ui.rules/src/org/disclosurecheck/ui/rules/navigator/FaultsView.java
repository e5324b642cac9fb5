package org.disclosurecheck.ui.rules.navigator;

import org.disclosurecheck.ui.rules.RuleIds;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** 规则的错误: what is wrong with the rules as they are saved; a double click leads to the place. */
public final class FaultsView extends MarkerSupportView {

    public FaultsView() {
        super(RuleIds.FAULTS);
    }
}
