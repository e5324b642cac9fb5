package org.disclosurecheck.export;

import java.io.IOException;
import java.io.Writer;

import org.disclosurecheck.export.layout.Ink;
import org.disclosurecheck.export.layout.Screen;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.why.Why;
import org.disclosurecheck.rules.why.Why.Answer;
import org.disclosurecheck.rules.why.Why.Attempt;
import org.disclosurecheck.rules.why.Why.Condition;
import org.disclosurecheck.rules.why.Why.Value;

/** Why a rule spoke at a place, or why not, for people: the answer first, then the conditions one by one. */
public final class WhyPage {

    private final TextPage page;
    private final Language language;

    /** @param out encodes in UTF-8; never closed */
    public WhyPage(Writer out, Screen screen, Language language) {
        this.page = new TextPage(out, screen);
        this.language = language;
    }

    /**
     * @param title title of the rule
     * @param place the place in words; null for the whole report
     */
    public void write(Why why, String title, String place) throws IOException {
        page.indented(0, Ink.STRONG, why.rule() + "  ", title + (place == null ? "" : language.choose("　位置：", "  at: ") + place));
        page.indented(0, null, answer(why.answer()) + language.choose("：", ": "), why.sentence());
        for (Attempt attempt : why.attempts()) {
            page.blank();
            page.heading(attempt.name());
            for (Condition condition : attempt.conditions()) {
                write(condition);
            }
        }
    }

    private void write(Condition condition) throws IOException {
        String sign = switch (condition.state()) {
            case HELD -> "✓ ";
            case FAILED -> "✗ ";
            case NOT_REACHED -> "· ";
        };
        page.indented(2, null, sign, condition.text());
        if (condition.fact() != null) {
            page.indented(4, null, "", condition.fact());
        }
        for (Value value : condition.values()) {
            page.indented(6, null, label(value) + " = ", value.value());
        }
        if (condition.reason() != null) {
            page.indented(4, null, "→ ", condition.reason());
        }
    }

    private String label(Value value) {
        return value.name() == null ? value.written()
                : value.name() + language.choose("（" + value.written() + "）", " (" + value.written() + ")");
    }

    private String answer(Answer answer) {
        return switch (answer) {
            case SPOKE -> language.choose("报了问题", "found");
            case SILENT -> language.choose("没有报", "not found");
            case NOT_CHECKED -> language.choose("未检查", "not checked");
            case NOT_APPLICABLE -> language.choose("不适用", "not applicable");
            case UNKNOWN -> language.choose("说不清", "unknown");
        };
    }
}
