package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Whether an organisation has another name than last year, and the report says why. */
public final class Renaming {

    private static final String[] REASONS = {"更名", "组建", "机构改革", "原名", "改称", "挂牌"};
    /** Words that columns of a site and files have in common with offices; they count beside what only offices have. */
    private static final String[] CHANGES = {"合并", "划转", "撤销", "整合"};
    private static final String[] OFFICES = {"机构", "职能", "职责", "单位", "部门", "局", "委员会", "乡镇", "街道办"};

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
        return !same && report.prose().stream().map(Paragraph::getText).flatMap(text -> Sentences.of(text).stream())
                .map(sentence -> Letters.plain(sentence.text())).noneMatch(Renaming::isReason);
    }

    private static boolean isReason(String sentence) {
        return Letters.containsAny(sentence, REASONS)
                || Letters.containsAny(sentence, CHANGES) && Letters.containsAny(sentence, OFFICES);
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
