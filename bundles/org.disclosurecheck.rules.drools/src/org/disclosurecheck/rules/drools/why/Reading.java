package org.disclosurecheck.rules.drools.why;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a path or a call of a condition off the facts: “newlyReceived”, “$said.measure”, “Substance.characters( this )”.
 * It only ever calls what the condition itself has called just before, so it does nothing that the rule did not do.
 */
final class Reading {

    /** What cannot be read: a sum in brackets, say. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String what) {
            super(what, null, false, false);
        }
    }

    private final Object self;
    private final Map<String, Object> named;
    private final Map<String, String> imports;
    private final ClassLoader loader;
    private Member last;

    /** A step of a path: a part of a type. */
    record Member(Class<?> type, String name) {
    }

    /**
     * @param self the fact that the condition is asked of
     * @param named variables with their values
     */
    Reading(Object self, Map<String, Object> named, Map<String, String> imports, ClassLoader loader) {
        this.self = self;
        this.named = named;
        this.imports = imports;
        this.loader = loader;
    }

    Object read(String text) throws Unreadable {
        String path = text.strip();
        if (path.isEmpty()) {
            throw new Unreadable(text);
        }
        if (path.charAt(0) == '"') {
            if (Operands.afterText(path, 0) != path.length()) {
                throw new Unreadable(text);
            }
            return path.substring(1, path.length() - 1);
        }
        if (path.matches("-?\\d+")) {
            return Integer.valueOf(path);
        }
        return switch (path) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            case "this" -> self;
            default -> along(path);
        };
    }

    private Object along(String path) throws Unreadable {
        last = null;
        int end = step(path, 0);
        String head = path.substring(0, end);
        Object value;
        Class<?> type = null;
        if (head.startsWith("$")) {
            if (!named.containsKey(head)) {
                throw new Unreadable(path);
            }
            value = named.get(head);
        } else if (head.equals("this")) {
            value = self;
        } else if (imports.containsKey(head)) {
            type = load(imports.get(head));
            value = null;
        } else {
            value = member(self, self == null ? null : self.getClass(), head);
        }
        while (end < path.length()) {
            if (path.charAt(end) == '[') {
                int after = Operands.afterBracket(path, end);
                value = at(value, read(path.substring(end + 1, after - 1)));
                end = after;
                continue;
            }
            if (path.charAt(end) != '.') {
                throw new Unreadable(path);
            }
            int next = step(path, end + 1);
            value = member(value, type != null ? type : value == null ? null : value.getClass(), path.substring(end + 1, next));
            type = null;
            end = next;
        }
        if (type != null) {
            throw new Unreadable(path);
        }
        return value;
    }

    private static int step(String path, int begin) {
        int i = begin;
        while (i < path.length() && Character.isJavaIdentifierPart(path.charAt(i))) {
            i++;
        }
        int bracket = i;
        while (bracket < path.length() && path.charAt(bracket) == ' ') {
            bracket++;
        }
        return bracket < path.length() && path.charAt(bracket) == '(' ? Operands.afterBracket(path, bracket) : i;
    }

    private static Object at(Object list, Object index) throws Unreadable {
        int i = index instanceof Integer number ? number : -1;
        if (list instanceof List<?> several && i >= 0 && i < several.size()) {
            return several.get(i);
        }
        if (list != null && list.getClass().isArray() && i >= 0 && i < Array.getLength(list)) {
            return Array.get(list, i);
        }
        throw new Unreadable(String.valueOf(index));
    }

    /** The last step of what was read; null for a variable by itself. */
    Member last() {
        return last;
    }

    private Object member(Object of, Class<?> type, String step) throws Unreadable {
        if (type == null) {
            throw new Unreadable(step);
        }
        int bracket = step.indexOf('(');
        String name = (bracket < 0 ? step : step.substring(0, bracket)).strip();
        List<Object> given = new ArrayList<>();
        if (bracket >= 0) {
            for (String part : Operands.parts(step.substring(bracket + 1, step.length() - 1))) {
                given.add(read(part));
            }
            Object value = call(of, type, List.of(name), given);
            last = new Member(type, name);
            return value;
        }
        last = new Member(type, name);
        String big = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        try {
            Field field = type.getField(name);
            if (of == null ? Modifier.isStatic(field.getModifiers()) : true) {
                return field.get(of);
            }
        } catch (ReflectiveOperationException e) {
            // no such field; it may have a getter
        }
        return call(of, type, List.of("get" + big, "is" + big, name), given);
    }

    private Object call(Object of, Class<?> type, List<String> names, List<Object> given) throws Unreadable {
        for (String name : names) {
            for (Method method : visible(type, of)) {
                if (method.getName().equals(name) && method.getParameterCount() == given.size()
                        && (of != null || Modifier.isStatic(method.getModifiers())) && takes(method, given)) {
                    try {
                        return method.invoke(of, given.toArray());
                    } catch (ReflectiveOperationException e) {
                        throw new Unreadable(name);
                    }
                }
            }
        }
        throw new Unreadable(names.get(0));
    }

    /** A public method of a class that is not public itself can only be called through an interface or parent that is. */
    private static List<Method> visible(Class<?> type, Object of) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            if (Modifier.isPublic(one.getModifiers())) {
                methods.addAll(List.of(one.getMethods()));
                break;
            }
        }
        if (of != null) {
            List<Class<?>> waiting = new ArrayList<>(List.of(type));
            for (int i = 0; i < waiting.size(); i++) {
                Class<?> one = waiting.get(i);
                for (Class<?> parent : one.getInterfaces()) {
                    waiting.add(parent);
                    if (Modifier.isPublic(parent.getModifiers())) {
                        methods.addAll(List.of(parent.getMethods()));
                    }
                }
                if (one.getSuperclass() != null) {
                    waiting.add(one.getSuperclass());
                }
            }
        }
        return methods;
    }

    private static boolean takes(Method method, List<Object> given) {
        for (int i = 0; i < given.size(); i++) {
            Class<?> wanted = method.getParameterTypes()[i];
            Object value = given.get(i);
            boolean fits = wanted == int.class ? value instanceof Integer : wanted == boolean.class ? value instanceof Boolean
                    : !wanted.isPrimitive() && (value == null || wanted.isInstance(value));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private Class<?> load(String name) throws Unreadable {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new Unreadable(name);
        }
    }
}
