package org.disclosurecheck.prose;

import java.util.List;

/** Names of the six parts of a report, as sentences and headings write them. */
final class PartName {

    private static final Words OLD = Words.of("收费", "减免");
    private static final Words DISPUTES = Words.of("复议", "诉讼");
    private static final Words PROBLEMS = Words.of("存在问题", "主要问题", "存在的", "改进");
    private static final Words OTHERS = Words.of("其他需要", "其它需要", "其他报告", "其它报告", "需要报告的", "其他事项", "其它事项");
    private static final Words ON_REQUEST = Words.of("收到和处理", "收到处理", "依申请", "公开申请", "申请公开");
    private static final Words PROACTIVE = Words.of("主动公开");
    private static final Words OVERVIEW = Words.of("总体情况", "概述", "基本情况", "总体概况");

    private PartName() {
    }

    /** The number of the section that a name means, −1 for 收费及减免情况 of the form before 2019, 0 for anything else. */
    static int section(String name) {
        if (OLD.in(name)) {
            return -1;
        }
        if (DISPUTES.in(name)) {
            return 4;
        }
        if (PROBLEMS.in(name)) {
            return 5;
        }
        if (OTHERS.in(name)) {
            return 6;
        }
        if (ON_REQUEST.in(name)) {
            return 3;
        }
        if (PROACTIVE.in(name)) {
            return 2;
        }
        return OVERVIEW.in(name) ? 1 : 0;
    }

    /** “存在的主要问题及改进情况和其他需要报告的事项” are two names joined by 和; “收到和处理…” is one. */
    static List<String> divided(String name) {
        for (String joint : new String[] {"以及", "和", "及"}) {
            for (int at = name.indexOf(joint); at > 0; at = name.indexOf(joint, at + 1)) {
                String left = name.substring(0, at);
                String right = name.substring(at + joint.length());
                if (section(left) != 0 && section(right) != 0 && section(left) != section(right)) {
                    return List.of(left, right);
                }
            }
        }
        return List.of(name);
    }

    /** True when both mean the same part and are written alike, apart from 的, 了 and punctuation. */
    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        return Text.of(name).bare().replace("的", "").replace("和", "").replace("与", "");
    }
}
