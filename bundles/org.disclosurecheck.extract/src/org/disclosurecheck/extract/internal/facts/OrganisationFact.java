package org.disclosurecheck.extract.internal.facts;

import java.util.List;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Organisations;
import org.disclosurecheck.extract.internal.words.Simplified;
import org.disclosurecheck.extract.internal.words.Years;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.model.OrganisationKind;

/**
 * Who reports, and what kind of organisation it is. The name is never put together or completed: it is what the
 * report writes, or nothing.
 *
 * @param name the name; empty when nothing tells it
 * @param kind what kind it is; UNKNOWN when nothing tells it for certain
 * @param evidence where both were read, for people
 */
public record OrganisationFact(String name, OrganisationKind kind, Said evidence) {

    private static final List<OrganisationKind> SPEAKERS = List.of(OrganisationKind.TOWN, OrganisationKind.SUBDISTRICT,
            OrganisationKind.DEPARTMENT, OrganisationKind.SCHOOL, OrganisationKind.OTHER);

    public static OrganisationFact of(Texts texts) {
        String name = inTitle(texts.title());
        Said where = new Said("标题", "the title");
        if (name.isEmpty() && texts.unit() != null) {
            name = texts.unit();
            where = new Said("落款", "the closing");
        }
        if (name.isEmpty()) {
            name = OrganisationNames.in(texts.preamble(), texts.first());
            where = new Said("导语或第一部分", "the preamble or section 1");
        }
        return name.isEmpty() ? bySelfReference(texts) : named(name, where, texts);
    }

    /** The name before the year, or between year and subject. */
    private static String inTitle(String title) {
        if (title == null) {
            return "";
        }
        String compact = Blanks.remove(title);
        String simple = Simplified.of(compact);
        Years.Found year = Years.find(simple, 0);
        int subject = subject(simple);
        String name;
        if (year != null && year.from() > 0 && (subject < 0 || year.from() <= subject)) {
            name = compact.substring(0, year.from());
        } else {
            int from = year == null || year.from() > 0 ? 0 : year.to();
            name = subject > from ? compact.substring(from, subject) : "";
            name = simple.startsWith("人民政府信息公开", Math.max(0, subject - 2)) ? name + "政府" : name;
        }
        return trimmed(name);
    }

    private static int subject(String title) {
        int government = title.indexOf("政府信息公开");
        return government >= 0 ? government : title.indexOf("信息公开");
    }

    private static String trimmed(String name) {
        String trimmed = name.startsWith("关于") ? name.substring(2) : name;
        while (trimmed.endsWith("的") || trimmed.endsWith("关于")) {
            trimmed = trimmed.substring(0, trimmed.length() - (trimmed.endsWith("的") ? 1 : 2));
        }
        return trimmed.length() < 2 ? "" : trimmed;
    }

    private static OrganisationFact named(String name, Said where, Texts texts) {
        Organisations.Ending ending = Organisations.ending(name);
        Said evidence = where.then("写明“" + name + "”", " names “" + name + "”");
        if (ending == null) {
            return new OrganisationFact(name, OrganisationKind.UNKNOWN, evidence.then("，名称看不出类别", "; the name tells no kind"));
        }
        if (ending.kind() == OrganisationKind.UNKNOWN && ending.ending().startsWith("市")) {
            return city(name, evidence, texts);
        }
        boolean unknown = ending.kind() == OrganisationKind.UNKNOWN;
        return new OrganisationFact(name, ending.kind(), evidence.then("，以“" + ending.ending() + (unknown ? "”结尾的名称看不出类别" : "”结尾"),
                ", which ends in “" + ending.ending() + (unknown ? "” and tells no kind" : "”")));
    }

    /** A city has districts and counties below it, or it is a county-level city with towns only. */
    private static OrganisationFact city(String name, Said evidence, Texts texts) {
        for (OrganisationKind kind : List.of(OrganisationKind.CITY, OrganisationKind.COUNTY)) {
            for (String cue : Organisations.cues(kind)) {
                if (texts.all().stream().anyMatch(line -> line.text().contains(cue))) {
                    return new OrganisationFact(name, kind, evidence.then("，正文提到“" + cue + "”", "; the text mentions “" + cue + "”"));
                }
            }
        }
        return new OrganisationFact(name, OrganisationKind.UNKNOWN, evidence.then("，看不出是设区的市还是县级市",
                "; nothing tells whether the city is at the level of a county"));
    }

    private static OrganisationFact bySelfReference(Texts texts) {
        OrganisationKind best = OrganisationKind.UNKNOWN;
        Said evidence = new Said("标题、落款、导语和正文都没有写明单位", "neither title, closing, preamble nor text names the organisation");
        int most = 0;
        for (OrganisationKind kind : SPEAKERS) {
            int count = 0;
            String first = null;
            for (String word : Organisations.selfReferences(kind)) {
                int found = count(texts.preamble(), word) + count(texts.all(), word);
                first = first == null && found > 0 ? word : first;
                count += found;
            }
            if (count > most) {
                best = kind;
                most = count;
                evidence = new Said("没有写明单位名称，正文自称“" + first + "”", "no name; the text calls it “" + first + "”");
            } else if (count == most && count > 0) {
                best = OrganisationKind.UNKNOWN;
                evidence = new Said("没有写明单位名称，正文自称前后不一", "no name, and the text calls it by words of several kinds");
            }
        }
        return new OrganisationFact("", best, evidence);
    }

    private static int count(List<Line> lines, String word) {
        int count = 0;
        for (Line line : lines) {
            for (int at = line.text().indexOf(word); at >= 0; at = line.text().indexOf(word, at + word.length())) {
                count++;
            }
        }
        return count;
    }
}
