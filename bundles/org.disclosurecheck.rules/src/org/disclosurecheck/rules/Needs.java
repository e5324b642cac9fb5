package org.disclosurecheck.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.CellReason;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.several.Surroundings;

/**
 * What a rule must be able to read, worked out for one form. A need is a word (“year”, “S5”, “previous” …) or a
 * pattern of cell addresses (“T3/denied/{column}”, “prev:T2/{row}/inForce” for last year’s report); the patterns are
 * expanded over the form, one instance for each binding of their variables.
 */
public final class Needs {

    /** Before the address of a cell of last year’s report, which must be of the same form. */
    public static final String LAST_YEAR = "prev:";

    /** Before the name of a value of the rule that the profile must set. */
    public static final String SETTING = "setting.";

    private static final String WHOLE = "REPORT";
    private static final Pattern CELL = Pattern.compile("T[234]/[\\w.]+/\\w+");

    private final Rule rule;
    private final Form form;
    private final List<String> words = new ArrayList<>();
    /** Address that a finding of the instance carries, and the cells that the instance reads. */
    private final Map<String, Set<String>> instances = new LinkedHashMap<>();
    private final List<String> unmatched = new ArrayList<>();
    /** The words that a report by itself must have, as bits; those that need something around it or a profile. */
    private long inReport;
    private final List<String> around = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();

    public Needs(Rule rule, Form form) {
        this(rule, form, new LinkedHashSet<>(form.addresses()));
    }

    /** @param addresses those of the form in its order, for whoever asks for many rules */
    Needs(Rule rule, Form form, Set<String> addresses) {
        this.rule = rule;
        this.form = form;
        List<AddressPattern> patterns = new ArrayList<>();
        for (String need : rule.needs()) {
            if (need.indexOf('/') < 0) {
                words.add(need);
            } else {
                patterns.add(new AddressPattern(need));
            }
        }
        if (patterns.stream().anyMatch(AddressPattern::lastYear)) {
            add("previous");
        }
        // tables 3 and 4 have the same meaning in every form, table 2 has not
        if (patterns.stream().anyMatch(pattern -> pattern.toString().startsWith(LAST_YEAR + "T2/"))) {
            add("previous.form");
        }
        if (!patterns.isEmpty()) {
            expand(patterns, addresses);
            instances.values().stream().flatMap(Set::stream).filter(address -> !address.startsWith(LAST_YEAR))
                    .map(address -> address.substring(0, 2)).distinct().sorted().forEach(this::add);
        }
        for (String word : words) {
            if (Surroundings.WORDS.contains(word)) {
                around.add(word);
            } else if (word.startsWith(SETTING)) {
                settings.add(rule.id() + "." + word.substring(SETTING.length()));
            } else {
                inReport |= NeedWords.bit(word);
            }
        }
    }

    private void add(String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    private void expand(List<AddressPattern> patterns, Set<String> addresses) {
        Map<Map<String, String>, Set<String>> byBinding = new LinkedHashMap<>();
        for (AddressPattern pattern : patterns) {
            boolean matched = false;
            for (String address : addresses) {
                Map<String, String> binding = pattern.match(address);
                if (binding != null) {
                    matched = true;
                    byBinding.computeIfAbsent(binding, b -> new HashSet<>())
                            .add(pattern.lastYear() ? LAST_YEAR + address : address);
                }
            }
            if (!matched) {
                unmatched.add(pattern.toString());
            }
        }
        byBinding.forEach((binding, cells) -> {
            String location = AddressPattern.fill(rule.location(), binding);
            // a row with some of the columns that the rule needs, but not the one it speaks of, is none of its rows
            if (addresses.contains(location) || !CELL.matcher(location).matches()) {
                instances.computeIfAbsent(location, b -> new HashSet<>()).addAll(cells);
            }
        });
    }

    /** Why the rule as a whole cannot look at the report, or null when it can. */
    public String missing(Report report, Surroundings around, Language language) {
        return missing(report, NeedWords.present(report), around, language);
    }

    /** @param present see {@link NeedWords#present} */
    String missing(Report report, long present, Surroundings around, Language language) {
        if (this.around.isEmpty() && (inReport & ~present) == 0) {
            return null;
        }
        for (String word : words) {
            if (Surroundings.WORDS.contains(word)) {
                if (!around.known().contains(word)) {
                    return around.missing(word, language);
                }
            } else if (!word.startsWith(SETTING) && (present & NeedWords.bit(word)) == 0) {
                // where there is no report of last year, nobody can say anything of its form
                return NeedWords.reason(word.equals("previous.form") && report.getPrevious() == null ? "previous" : word, language);
            }
        }
        return null;
    }

    /** Why the rule means nothing without a value of the profile; null when all are set that it needs. */
    String unset(Settings set, Language language) {
        for (String name : settings) {
            if (!set.has(name)) {
                return language.choose("本地没有规定（配置文件里没有写 " + name + "）", "nothing local is set (" + name + " in a profile)");
            }
        }
        return null;
    }

    /** False when the rule looks for something around the report that is not meant for it. */
    boolean concerns(Surroundings surroundings) {
        if (around.isEmpty()) {
            return true;
        }
        for (String word : around) {
            if (!surroundings.concerns(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The places that cannot be judged although their cells can be read: what is around tells nothing of them, or the text
     * breaks off there.
     *
     * @param broken the last part, where the text breaks off in its heading; else null
     */
    Map<String, String> unjudged(Surroundings around, Section broken, Language language) {
        Map<String, String> found = new LinkedHashMap<>();
        if (broken != null && words.contains("ending")) {
            String place = broken.getId() == null ? WHOLE : broken.getId();
            // what is none of the six parts is told of the whole report, and the six each by itself
            if (place.equals(WHOLE) == rule.location().equals(WHOLE)) {
                found.put(place, NeedWords.reason("ending", language));
            }
        }
        if (this.around.contains("units")) {
            instances.keySet().stream().filter(around.unjudged()::containsKey)
                    .forEach(place -> found.put(place, around.unjudged().get(place).in(language)));
        }
        return found;
    }

    /**
     * The instances that cannot be judged.
     *
     * @param unreadable addresses of the form whose cells are missing or hold no number
     * @return address that a finding would carry → the first cell that cannot be read
     */
    public Map<String, String> unreadable(Set<String> unreadable) {
        Map<String, String> found = new LinkedHashMap<>();
        if (!unreadable.isEmpty()) {
            instances.forEach((location, cells) -> cells.stream().filter(unreadable::contains).sorted().findFirst()
                    .ifPresent(cell -> found.put(location, cell)));
        }
        return found;
    }

    /** The patterns of the rule that match no cell of the form. */
    public List<String> unmatched() {
        return unmatched;
    }

    /** How many instances the rule has in this form; 0 for a rule that needs no cells. */
    public int instances() {
        return instances.size();
    }

    /** What to say of an instance that could not be judged. */
    public NotChecked notChecked(String location, String cellAddress, Report report, Language language) {
        boolean lastYear = cellAddress.startsWith(LAST_YEAR);
        String address = lastYear ? cellAddress.substring(LAST_YEAR.length()) : cellAddress;
        Cell cell = (lastYear ? report.getPrevious() : report).cell(address);
        String place = (lastYear ? NeedWords.LAST_YEARS.in(language) : "") + form.place(address, language);
        String reason = cell == null ? CellReason.MISSING.say(place, language)
                : CellReason.NO_NUMBER.say(place + language.choose("“", " “") + cell.getRaw().strip() + "”", language);
        // a rule about prose has no place of its own before it finds something
        return new NotChecked(rule.id(), location.indexOf('{') < 0 ? location : null, reason);
    }
}
