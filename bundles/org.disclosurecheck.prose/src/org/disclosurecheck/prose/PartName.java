package org.disclosurecheck.prose;

import java.util.List;

/** Names of the six parts of a report, as sentences and headings write them. */
final class PartName {

    private PartName() {
    }

    /** The number of the section that a name means, −1 for 收费及减免情况 of the form before 2019, 0 for anything else. */
    static int section(String name) {
        if (Letters.containsAny(name, "收费", "减免")) {
            return -1;
        }
        if (Letters.containsAny(name, "复议", "诉讼")) {
            return 4;
        }
        if (Letters.containsAny(name, "存在问题", "主要问题", "存在的", "改进")) {
            return 5;
        }
        if (Letters.containsAny(name, "其他需要", "其它需要", "其他报告", "其它报告", "需要报告的", "其他事项", "其它事项")) {
            return 6;
        }
        if (Letters.containsAny(name, "收到和处理", "收到处理", "依申请", "公开申请", "申请公开")) {
            return 3;
        }
        if (Letters.containsAny(name, "主动公开")) {
            return 2;
        }
        return Letters.containsAny(name, "总体情况", "概述", "基本情况", "总体概况") ? 1 : 0;
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
        return Letters.bare(Letters.plain(name)).replace("的", "").replace("和", "").replace("与", "");
    }
}
