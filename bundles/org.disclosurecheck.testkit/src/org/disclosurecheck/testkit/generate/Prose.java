package org.disclosurecheck.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.ReportBuilder;

/** Writes the text around the tables. Its figures are those of the tables, and it keeps every rule of the book. */
final class Prose {

    private static final String[] ASPECTS = {"主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"};
    private static final String NUMBERS = "一二三四五";

    private final Place place;
    private final Map<String, String> words;
    private final Phrases phrases;
    private final Random random;
    private final ProseStyle style;
    private final boolean situation;

    Prose(Place place, Map<String, String> words, Random random) {
        this.place = place;
        this.words = words;
        this.random = random;
        this.phrases = new Phrases(words, random);
        this.style = ProseStyle.values()[random.nextInt(ProseStyle.values().length)];
        this.situation = random.nextBoolean();
    }

    void writeTo(ReportBuilder out) {
        out.title(place.name() + words.get("y") + "年政府信息公开工作年度报告", Source.NOWHERE);
        out.preamble(phrases.one("preamble.basis") + phrases.one("preamble.period")
                + String.join("", phrases.some("preamble.more", random.nextInt(2))), Source.NOWHERE);
        out.section(1);
        paragraphs(out, situation());
        for (int section = 2; section <= 4; section++) {
            out.section(section);
            paragraphs(out, phrases.some("aside.S" + section, random.nextInt(4) == 0 ? 1 : 0));
        }
        out.section(5);
        paragraphs(out, problems());
        out.section(6);
        paragraphs(out, List.of(phrases.one("fee") + phrases.one("closing")));
        out.signature(place.name(), Source.NOWHERE);
        boolean region = place.kind() == OrganisationKind.COUNTY || place.kind() == OrganisationKind.CITY;
        out.signature(Integer.parseInt(words.get("y")) + 1 + "年" + (region ? 1 + random.nextInt(3) : 1) + "月"
                + (5 + random.nextInt(23)) + "日", Source.NOWHERE);
    }

    private static void paragraphs(ReportBuilder out, List<String> texts) {
        texts.forEach(text -> out.paragraph(text, Source.NOWHERE));
    }

    private List<String> situation() {
        List<String> paragraphs = new ArrayList<>();
        boolean opening = random.nextInt(3) == 0;
        if (opening) {
            paragraphs.add(phrases.one("open"));
        }
        aspect(paragraphs, 0, (opening ? "" : phrases.one("open")) + phrases.one("posts") + phrases.one("region")
                + String.join("", phrases.some("interpret", random.nextInt(3))));
        aspect(paragraphs, 1, requests());
        aspect(paragraphs, 2, phrases.one("documents")
                + String.join("", phrases.some("manage", 1 + random.nextInt(2))));
        aspect(paragraphs, 3, String.join("", phrases.some("platform", 1 + random.nextInt(2))));
        aspect(paragraphs, 4, String.join("", phrases.some("supervise", 1 + random.nextInt(2)))
                + (place.government() ? phrases.one("accountability") : ""));
        return paragraphs;
    }

    private void aspect(List<String> paragraphs, int number, String text) {
        String sign = "（" + NUMBERS.charAt(number) + "）";
        switch (style) {
            case HEADING_AND_TEXT -> paragraphs.add(sign + ASPECTS[number] + "。" + text);
            case ASPECT_WORDS -> paragraphs.add(ASPECTS[number] + "方面：" + text);
            default -> {
                paragraphs.add(sign + ASPECTS[number] + (situation ? "情况" : ""));
                paragraphs.add(text);
            }
        }
    }

    private String requests() {
        boolean cases = !words.get("review").equals("0") || !words.get("litigation").equals("0");
        boolean none = words.get("new").equals("0") && words.get("carriedIn").equals("0");
        return phrases.one(none ? "request.none" : "request.some")
                + (none ? "" : String.join("", phrases.some("results", 1 + random.nextInt(2))))
                + (cases ? phrases.one("cases.some") : random.nextBoolean() ? phrases.one("cases.none") : "");
    }

    private List<String> problems() {
        List<String> topics = phrases.some("topics", 2);
        String problems = phrases.one("problems.open") + listed("problem.", topics);
        String done = phrases.one("done.open") + listed("done.", topics)
                + (words.containsKey("corrected") ? phrases.one("corrected") : "");
        String next = phrases.one("next.open") + listed("next.", topics);
        boolean outlook = random.nextInt(4) > 0;
        if (style == ProseStyle.HEADINGS_EVERYWHERE) {
            return List.of("（一）存在的主要问题", problems, "（二）改进情况", outlook ? done + next : done);
        }
        return outlook ? List.of(problems, done, next) : List.of(problems, done);
    }

    /** “一是……；二是……。” */
    private String listed(String slot, List<String> topics) {
        return "一是" + phrases.one(slot + topics.get(0)) + "；二是" + phrases.one(slot + topics.get(1)) + "。";
    }
}
