package org.disclosurecheck.rules.diagnosis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.rules.FactNames;
import org.disclosurecheck.rules.Findings;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Form;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Member;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Role;

/** Reads vocabulary.txt and finds in the classes what it names. */
final class VocabularyFile {

    private static final Map<String, List<Class<?>>> ONLY = Map.of(
            "divide", List.of(BigDecimal.class, int.class, RoundingMode.class));

    private VocabularyFile() {
    }

    static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                VocabularyFile.class.getResourceAsStream("vocabulary.txt"), StandardCharsets.UTF_8))) {
            String[] head = null;
            List<String[]> members = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("\t")) {
                    members.add(line.substring(1).split("\t", -1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    if (head != null) {
                        entries.add(entry(head, members));
                    }
                    head = line.split("\t", -1);
                    members.clear();
                }
            }
            entries.add(entry(head, members));
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String[] head, List<String[]> lines) {
        Class<?> type = type(head[0]);
        List<Member> members = new ArrayList<>();
        for (String[] line : lines) {
            int before = members.size();
            member(type, line, members);
            if (members.size() == before) {
                throw new IllegalStateException("vocabulary.txt: " + head[0] + " has no " + line[0]);
            }
        }
        String name = type.getCanonicalName().substring(type.getPackageName().length() + 1);
        return new Entry(name, type, role(name, type, members), head[1], head.length > 2 ? head[2] : "", List.copyOf(members));
    }

    private static Class<?> type(String name) {
        String binary = name;
        while (true) {
            try {
                return Class.forName(binary, false, VocabularyFile.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                int dot = binary.lastIndexOf('.');
                if (dot < 0) {
                    throw new IllegalStateException("vocabulary.txt: no class " + name, e);
                }
                binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
            }
        }
    }

    private static Role role(String name, Class<?> type, List<Member> members) {
        if (type.getName().startsWith("java.")) {
            return Role.PLAIN;
        }
        if (type == Findings.class || type == Findings.Draft.class) {
            return Role.REPORTING;
        }
        if (type.isEnum()) {
            return Role.CONSTANTS;
        }
        if (FactNames.ALL.contains(name)) {
            return Role.FACT;
        }
        return members.stream().allMatch(member -> member.form() == Form.FUNCTION) ? Role.HELPER : Role.PART;
    }

    private static void member(Class<?> type, String[] line, List<Member> members) {
        boolean method = line[0].endsWith("()");
        String name = method ? line[0].substring(0, line[0].length() - 2) : line[0];
        String en = line.length > 2 ? line[2] : "";
        if (!method) {
            for (Field field : type.getFields()) {
                if (field.getName().equals(name) && Modifier.isStatic(field.getModifiers())) {
                    members.add(new Member(name, name, Form.CONSTANT, field.getGenericType(), List.of(), List.of(), false,
                            line[1], en));
                    return;
                }
            }
        }
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Set<String> names = method ? Set.of(name) : Set.of(name, "get" + capital, "is" + capital);
        Method[] methods = type.getMethods();
        Arrays.sort(methods, (a, b) -> a.toString().compareTo(b.toString()));
        for (Method found : methods) {
            boolean fits = names.contains(found.getName()) && !found.isBridge() && found.getReturnType() != void.class
                    && (method || found.getParameterCount() == 0 && !Modifier.isStatic(found.getModifiers()))
                    && allowed(found) && members.stream().noneMatch(known -> same(known, found));
            if (fits) {
                boolean function = Modifier.isStatic(found.getModifiers());
                members.add(new Member(name, found.getName(), function ? Form.FUNCTION : method ? Form.METHOD : Form.PROPERTY,
                        found.getGenericReturnType(), List.of(found.getGenericParameterTypes()),
                        Arrays.stream(found.getParameters()).map(VocabularyFile::name).toList(), found.isVarArgs(), line[1], en));
            }
        }
    }

    /** Classes compiled without the names of parameters still say what they are. */
    private static String name(Parameter parameter) {
        String type = Vocabulary.typeName(parameter.getType());
        return parameter.isNamePresent() ? parameter.getName() : switch (type) {
            case "int" -> "number";
            case "String", "CharSequence" -> "text";
            case "Object", "BigDecimal" -> "value";
            default -> type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1).replaceAll("\\W", "");
        };
    }

    /** A covariant method comes once for each of its return types. */
    private static boolean same(Member known, Method found) {
        return known.call().equals(found.getName()) && known.parameters().equals(List.of(found.getGenericParameterTypes()));
    }

    private static boolean allowed(Method method) {
        List<Class<?>> only = ONLY.get(method.getName());
        if (method.getDeclaringClass() == BigDecimal.class && only != null) {
            return List.of(method.getParameterTypes()).equals(only);
        }
        return Arrays.stream(method.getParameterTypes()).allMatch(VocabularyFile::plain);
    }

    /** What a rule can hold in its hand. */
    private static boolean plain(Class<?> type) {
        return type == int.class || type == boolean.class || type == String.class || type == Integer.class
                || type == Boolean.class || type == Object.class || type == BigDecimal.class || type == String[].class
                || type == CharSequence.class || type == CharSequence[].class || type == Iterable.class
                || type == ChronoLocalDate.class || Collection.class.isAssignableFrom(type)
                || type.getName().startsWith("org.disclosurecheck.");
    }
}
