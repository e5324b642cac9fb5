package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Whether an organisation has another name than last year, and the report says why. */
public final class Renaming {

    private static final String[] REASONS = {"更名", "组建", "机构改革", "合并", "划转", "撤销", "原名", "改称", "挂牌", "整合"};

    private Renaming() {
    }

    /** True when both years name the organisation, neither name is the other in short, and no reason is given. */
    public static boolean isUnexplained(Report report) {
        Report last = report.getPrevious();
        if (last == null) {
            return false;
        }
        String now = core(report.getOrganisation().getName());
        String then = core(last.getOrganisation().getName());
        boolean same = now.isEmpty() || then.isEmpty() || now.endsWith(then) || then.endsWith(now);
        return !same && report.prose().stream().map(Paragraph::getText).map(Letters::plain)
                .noneMatch(text -> Letters.containsAny(text, REASONS));
    }

    /** 云溪镇 and 云溪镇人民政府 are one. */
    private static String core(String name) {
        String plain = name == null ? "" : Letters.plain(name).replace(" ", "");
        for (String end : new String[] {"人民政府办公室", "人民政府", "办事处"}) {
            if (plain.endsWith(end)) {
                return plain.substring(0, plain.length() - end.length());
            }
        }
        return plain;
    }
}
