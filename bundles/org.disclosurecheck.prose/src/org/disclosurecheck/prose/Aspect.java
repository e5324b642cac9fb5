package org.disclosurecheck.prose;

import java.util.stream.Stream;

/**
 * One of the five aspects of 一、总体情况. It counts as reported when its name stands in the text, or words that can only
 * mean it: 收到政府信息公开申请3件 is 依申请公开, 信息全链条管理 is 政府信息管理, 监督与保障 is 监督保障. A 监督考核 among the measures is
 * not yet 监督保障.
 */
public enum Aspect {

    PROACTIVE("主动公开") {
        @Override
        boolean standsIn(String text) {
            return text.contains("主动公开") || Letters.containsNear(text, "主动", "公开", 10);
        }
    },
    ON_REQUEST("依申请公开") {
        @Override
        boolean standsIn(String text) {
            return Letters.containsAny(text, "依申请", "申请公开", "公开申请", "公开的申请");
        }
    },
    MANAGEMENT("政府信息管理") {
        @Override
        boolean standsIn(String text) {
            return Letters.containsNear(text.replace("信息公开", "　"), "信息", "管理", 6);
        }
    },
    PLATFORM("政府信息公开平台建设") {
        @Override
        boolean standsIn(String text) {
            return Letters.containsAny(text, "公开平台", "集约化平台", "第一平台")
                    || Stream.of("建设", "维护", "管理").anyMatch(work -> Letters.containsNear(text, "平台", work, 8))
                    || Stream.of("建设", "建立", "建好", "搭建", "打造", "维护", "优化")
                            .anyMatch(work -> Letters.containsNear(text, work, "平台", 12));
        }
    },
    SUPERVISION("监督保障") {
        @Override
        boolean standsIn(String text) {
            return Letters.containsNear(text, "监督", "保障", 2) || Letters.containsNear(text, "保障", "监督", 2)
                    || Letters.containsAny(text, "组织保障", "保障措施", "社会评议");
        }
    };

    private final String label;

    Aspect(String label) {
        this.label = label;
    }

    abstract boolean standsIn(String plain);

    /** Its name in the form. */
    public String label() {
        return label;
    }
}
