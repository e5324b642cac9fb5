package org.disclosurecheck.rules.diagnosis;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.disclosurecheck.findings.Language;

/**
 * Everything a rule may use: facts, their parts, helpers, constants and the words in which it reports. It is the allow-list
 * of the guard and what an editor completes and explains, so that both can never differ.
 */
public final class Vocabulary {

    /** What a type is for. */
    public enum Role {
        /** A condition may wait for it: {@code $r : Report( … )}. */
        FACT,
        /** Comes out of a fact or a helper. */
        PART,
        /** Has only functions: {@code Deadlines.missed( this, 1, 31 )}. */
        HELPER,
        /** One of several words: {@code CellKind.BLANK}. */
        CONSTANTS,
        /** How a rule reports: {@code findings.at(…).expected(…)}. */
        REPORTING,
        /** Words, numbers, lists, dates. */
        PLAIN
    }

    /** How a member is written. */
    public enum Form {
        /** {@code newlyReceived}; in a consequence by its getter. */
        PROPERTY,
        /** {@code number("other.2")}. */
        METHOD,
        /** {@code Outline.missing( $report )}: behind the name of its type. */
        FUNCTION,
        /** {@code Measure.ANSWERED}. */
        CONSTANT
    }

    /**
     * A type that rules may use.
     *
     * @param name as rules write it: Report, SiteNames.Named
     * @param java its class
     * @param zh what it is, in Chinese
     * @param en the same in English
     * @param members its members, in the order of the vocabulary; several of one name have different parameters
     */
    public record Entry(String name, Class<?> java, Role role, String zh, String en, List<Member> members) {

        /** The line that makes the type known to a rule; empty for what needs none. */
        public String importLine() {
            return java.getPackageName().equals("java.lang") ? "" : "import " + java.getCanonicalName() + ";";
        }

        /** The members of that name, a getter under both its names. */
        public List<Member> members(String wanted) {
            return members.stream().filter(member -> member.name.equals(wanted) || member.call.equals(wanted)).toList();
        }

        public String label(Language language) {
            return language.choose(zh, en);
        }
    }

    /**
     * A property, method, function or constant of a type.
     *
     * @param name as a condition writes it: newlyReceived
     * @param call name of the method behind it: getNewlyReceived; the name itself for a constant
     * @param type what it gives
     * @param parameters what it is given
     * @param names names of the parameters as the code has them
     * @param varArgs true when the last parameter may come several times
     * @param zh what it is, in Chinese
     * @param en the same in English, longer
     */
    public record Member(String name, String call, Form form, Type type, List<Type> parameters, List<String> names,
            boolean varArgs, String zh, String en) {

        /** As it is written, with its parameters: number(String key). */
        public String signature() {
            if (form == Form.PROPERTY || form == Form.CONSTANT) {
                return name;
            }
            List<String> words = new ArrayList<>();
            for (int i = 0; i < parameters.size(); i++) {
                words.add(typeName(parameters.get(i)) + " " + names.get(i));
            }
            return call + "(" + String.join(", ", words) + ")";
        }

        public String label(Language language) {
            return language.choose(zh, en.isEmpty() ? zh : en);
        }
    }

    private static final class Holder {
        static final Vocabulary ONLY = new Vocabulary(VocabularyFile.read());
    }

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Entry> byClass = new LinkedHashMap<>();

    private Vocabulary(List<Entry> entries) {
        for (Entry entry : entries) {
            byName.put(entry.java.getCanonicalName(), entry);
            // prose.figures.Figures is nothing that rules use; of two types of one name the first is meant
            byName.putIfAbsent(entry.name, entry);
            byClass.put(entry.java, entry);
        }
    }

    /** The vocabulary; it is read once. */
    public static Vocabulary get() {
        return Holder.ONLY;
    }

    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(byClass.values());
    }

    /** By the name that rules write, or by the full name of the class. */
    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The entry of a class; lists and sets of any kind are a List or a Set. */
    public Optional<Entry> entry(Class<?> type) {
        Entry exact = byClass.get(boxed(type));
        if (exact == null) {
            for (Class<?> plain : List.of(List.class, Set.class, Collection.class)) {
                if (plain.isAssignableFrom(type)) {
                    return Optional.ofNullable(byClass.get(plain));
                }
            }
        }
        return Optional.ofNullable(exact);
    }

    /** What a condition may wait for. */
    public List<Entry> facts() {
        return byClass.values().stream().filter(entry -> entry.role == Role.FACT).toList();
    }

    /** What follows {@code findings.} in a consequence. */
    public Entry findings() {
        return byName.get("Findings");
    }

    /** What follows {@code findings.at(…)} in a consequence. */
    public Entry draft() {
        return byName.get("Findings.Draft");
    }

    /** A type as rules write it: List<Section>, 数 as BigDecimal. */
    public static String typeName(Type type) {
        return type.getTypeName().replaceAll("(?:[a-z]\\w*\\.)+", "").replace('$', '.').replace("EList", "List");
    }

    static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    }
}
