package org.disclosurecheck.headless.tuning;

import java.util.Map;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Values and the objects that hold them. In their boxes values compare and hash as records want it, floating point included.
 */
final class Boxes {

    private static final Map<String, Type> VALUES = Map.of("java/lang/Boolean", Type.BOOLEAN_TYPE,
            "java/lang/Character", Type.CHAR_TYPE, "java/lang/Byte", Type.BYTE_TYPE, "java/lang/Short", Type.SHORT_TYPE,
            "java/lang/Integer", Type.INT_TYPE, "java/lang/Long", Type.LONG_TYPE, "java/lang/Float", Type.FLOAT_TYPE,
            "java/lang/Double", Type.DOUBLE_TYPE);

    private Boxes() {
    }

    static boolean isReference(Type type) {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }

    /** The type of the value in a box, or null when this is the name of no box. */
    static Type valueIn(String box) {
        return VALUES.get(box);
    }

    /** Puts the value on the stack into its box; what is an object already stays. */
    static void box(MethodVisitor code, Type type) {
        if (!isReference(type)) {
            String box = VALUES.entrySet().stream().filter(entry -> entry.getValue().equals(type)).findFirst().orElseThrow().getKey();
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", "(" + type.getDescriptor() + ")L" + box + ";", false);
        }
    }

    /** Takes the value out of the box on the stack. */
    static void unbox(MethodVisitor code, String box) {
        Type value = VALUES.get(box);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, value.getClassName() + "Value", "()" + value.getDescriptor(), false);
    }

    /** Widens the value on the stack as far as lambdas of ours need it. Returns false for all other conversions. */
    static boolean widen(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return true;
        }
        if (from.equals(Type.INT_TYPE) && to.equals(Type.LONG_TYPE)) {
            code.visitInsn(Opcodes.I2L);
            return true;
        }
        return from.equals(Type.CHAR_TYPE) && to.equals(Type.INT_TYPE);
    }
}
