package org.disclosurecheck.rules.sentences;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.sentences.Draft.Bound;

/** Where sentences mark, and what they must be able to read, as the head of a rule would say it: nobody need write addresses. */
final class Reads {

    private static final Pattern KEY = Pattern.compile("key == \"([\\w.]+)\"");
    private static final Pattern CELL = Pattern.compile("(\\$\\w+), \"(.+)\"");
    private static final Pattern PART = Pattern.compile("Section\\( number == (\\d)");
    /** What stands in the text of a rule → what it must be able to read. */
    private static final Map<String, List<String>> WORDS = Map.of("\\b(LastRow|LastColumn|LastTabled|TwoYears)\\b", List.of("previous"),
            "\\b(Figure|Claim|Share|Breakdown|Contradiction|Paragraph)\\(", List.of("prose"),
            "\\b(Deadlines|getPublished)\\b", List.of("year", "published"), "\\b(year|getYear)\\b", List.of("year"),
            "\\b(Layout|TablePlace)\\b", List.of("layout"), "\\bOrganisation\\(", List.of("organisation.kind"), "\\bDisclosureTable\\(", List.of("T2"),
            "\\bApplicationTable\\(", List.of("T3"), "\\bReviewTable\\(", List.of("T4"));

    /** Of which table the figures are that the prose is compared with, by their measures. */
    private static final Pattern REVIEWS = Pattern.compile("ofReviews|ofLawsuits|pending|REVIEW|LAWSUIT|PENDING");
    private static final Pattern PAPERS = Pattern.compile("ofPapers|decision|DECISION|DOCUMENT|REGULATION|LICENCE|PENALT|COERC|FEE|PROCUREMENT");
    private static final String ANY_CELL = "T2/{row}/{column} | T3/{row}/{column} | T4/{group}/{column}";

    private final Set<String> locations = new LinkedHashSet<>();
    private final Set<String> needs = new LinkedHashSet<>();

    void add(Draft draft, String rule) {
        locations.add(location(draft));
        Set<Quantity> cells = new LinkedHashSet<>(DrlWriter.quantities(draft));
        if (draft.placeQuantity != null) {
            cells.add(draft.placeQuantity);
        }
        cells.stream().filter(Quantity::isCell)
                .map(cell -> address(draft, cell.variable(), cell.cell()))
                .filter(Objects::nonNull).forEach(needs::add);
        String code = rule.replaceAll("(?m)^//.*$|^rule .*$", "").replaceAll("\"(?:\\\\.|[^\"\\\\])*\"", "\"\"");
        WORDS.forEach((words, asked) -> {
            if (Pattern.compile(words).matcher(code).find()) {
                needs.addAll(asked);
            }
        });
        Matcher part = PART.matcher(code);
        while (part.find()) {
            needs.add("S" + part.group(1));
        }
        if (code.contains("Tabled(")) {
            needs.add(REVIEWS.matcher(code).find() ? "T4" : PAPERS.matcher(code).find() ? "T2" : "T3");
        }
        if (draft.place.matches("\"S[1-6]\"")) {
            needs.add(location(draft));
        }
    }

    private static String location(Draft draft) {
        Matcher cell = CELL.matcher(draft.place);
        if (cell.matches()) {
            String address = address(draft, cell.group(1), cell.group(2));
            return address == null ? "REPORT" : address;
        }
        if (draft.place.matches("\"[\\w/.]+\"")) {
            return draft.place.substring(1, draft.place.length() - 1);
        }
        if (draft.place.matches("\\$t[234]")) {
            return draft.place.replace("$t", "T");
        }
        String type = draft.bound.stream().filter(bound -> bound.variable().equals(draft.place)).map(Bound::type).findFirst().orElse("");
        return draft.place.contains(".cell()") || type.equals("Cell") ? ANY_CELL
                : type.equals("Section") ? "S{n}"
                : type.equals("Paragraph") ? "TITLE | PREAMBLE | S{n}/p{k} | SIGN"
                : draft.place.contains("aragraph") ? "S{n}/p{k}" : "REPORT";
    }

    /** The address of a cell of a line, with a name for what is looked at one by one; null for what is no cell of this year. */
    private static String address(Draft draft, String variable, String cell) {
        for (Bound bound : draft.bound) {
            if (bound.variable().equals(variable)) {
                Matcher key = KEY.matcher(bound.constraints());
                String only = key.matches() ? key.group(1) : null;
                return switch (bound.type()) {
                    case "ApplicantColumn" -> "T3/" + cell + "/" + (only == null ? "{column}" : only);
                    case "ApplicationRow" -> "T3/" + (only == null ? "{row}" : only) + "/" + cell;
                    case "DisclosureRow" -> "T2/" + (only == null ? "{row}" : only) + "/" + cell;
                    case "ReviewGroup" -> "T4/" + (only == null ? "{group}" : only) + "/" + cell;
                    default -> null;
                };
            }
        }
        return null;
    }

    String location() {
        return locations.isEmpty() ? "REPORT" : String.join(" | ", locations);
    }

    List<String> needs() {
        return List.copyOf(needs);
    }
}
