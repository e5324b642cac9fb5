package org.disclosurecheck.ui.overview;

import java.util.Map;

import org.disclosurecheck.workspace.Engine;

/** What the families of rules are called. */
final class Families {

    private static final Map<String, String[]> NAMES = Map.of("STR", new String[] {"结构", "Structure"},
            "TAB", new String[] {"表格", "Tables"}, "SUM", new String[] {"勾稽", "Sums"},
            "CRS", new String[] {"文表核对", "Text and tables"}, "YOY", new String[] {"两年衔接", "Two years"},
            "AGG", new String[] {"汇总", "Units"}, "LEG", new String[] {"法规", "Law"},
            "FMT", new String[] {"文字", "Wording"}, "TIM", new String[] {"时间", "Timing"});

    private Families() {
    }

    /** A family of the user’s own is called by its letters. */
    static String name(String family) {
        String[] name = NAMES.get(family);
        return name == null ? family : Engine.language().choose(name[0], name[1]);
    }
}
