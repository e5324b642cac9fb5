package org.disclosurecheck.rules.diagnosis.drl;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.Collection;

/** What kinds of values there are and which fit together. A type that is not known is null and fits everything. */
final class Types {

    /** The type of “null”. */
    static final Type NOTHING = Void.class;

    private Types() {
    }

    static Class<?> raw(Type type) {
        return type instanceof Class<?> plain ? plain : type instanceof ParameterizedType of ? (Class<?>) of.getRawType() : null;
    }

    static boolean isNumber(Type type) {
        return type == BigDecimal.class || isWhole(type);
    }

    static boolean isWhole(Type type) {
        return type == int.class || type == Integer.class;
    }

    static boolean isTruth(Type type) {
        return type == boolean.class || type == Boolean.class;
    }

    static boolean isWords(Type type) {
        return type == String.class || type == CharSequence.class;
    }

    static boolean isSeveral(Type type) {
        Class<?> raw = raw(type);
        return raw != null && (Collection.class.isAssignableFrom(raw) || raw.isArray());
    }

    /** What a collection holds; null when that is not known. */
    static Type element(Type type) {
        if (type instanceof ParameterizedType of && of.getActualTypeArguments().length > 0) {
            return bound(of.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain && plain.isArray() ? plain.getComponentType() : null;
    }

    /** The type that a member of a value of some type gives: the E of a List of Section is Section. */
    static Type of(Type member, Type owner) {
        return member instanceof TypeVariable<?> ? element(owner) : bound(member);
    }

    private static Type bound(Type type) {
        return type instanceof WildcardType wild ? wild.getUpperBounds()[0] : type instanceof TypeVariable<?> ? null : type;
    }

    /** True when values of the two can be the same. */
    static boolean comparable(Type a, Type b) {
        if (a == null || b == null || a == NOTHING || b == NOTHING || a == Object.class || b == Object.class) {
            return true;
        }
        if (isNumber(a) || isNumber(b)) {
            return isNumber(a) && isNumber(b);
        }
        if (isTruth(a) || isTruth(b)) {
            return isTruth(a) && isTruth(b);
        }
        Class<?> one = raw(a);
        Class<?> other = raw(b);
        return one == null || other == null || one.isAssignableFrom(other) || other.isAssignableFrom(one)
                || one.isInterface() && other.isInterface();
    }

    /** True when a value can be given where a parameter of that type is. */
    static boolean fits(Type given, Type parameter) {
        Class<?> wanted = raw(parameter);
        Class<?> has = raw(given);
        if (given == null || wanted == null || has == null || wanted == Object.class) {
            return true;
        }
        if (given == NOTHING) {
            return !wanted.isPrimitive();
        }
        if (isWhole(wanted) || isTruth(wanted)) {
            return isWhole(wanted) ? isWhole(given) : isTruth(given);
        }
        return wanted.isAssignableFrom(has);
    }

    /** What it is, for people: 数, 文字, 是或否 … */
    static String zh(Type type) {
        Class<?> raw = raw(type);
        return isNumber(type) ? "数" : isWords(type) ? "文字" : isTruth(type) ? "是或否" : isSeveral(type) ? "一列值" : type == NOTHING ? "空（null）"
                : raw == null ? "值" : org.disclosurecheck.rules.diagnosis.Vocabulary.get().entry(raw).map(entry -> entry.zh()).orElse("值");
    }

    static String en(Type type) {
        return isNumber(type) ? "a number" : isWords(type) ? "words" : isTruth(type) ? "true or false" : isSeveral(type) ? "several values"
                : type == NOTHING ? "null" : type == null ? "a value" : org.disclosurecheck.rules.diagnosis.Vocabulary.typeName(type);
    }
}
