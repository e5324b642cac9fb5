package org.disclosurecheck.headless.tuning;

import java.util.ArrayList;
import java.util.List;

import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a lambda does when it is called: it calls its target with what it holds and what it is passed, converted as needed. */
final class LambdaCall {

    private final MethodVisitor code;
    private final String name;
    private final String owner;
    private final Type[] held;
    private final Reach reach;

    /**
     * @param code where the instructions go
     * @param name the class of the lambda
     * @param owner the class that the lambda stands in
     * @param held what the lambda holds
     */
    LambdaCall(MethodVisitor code, String name, String owner, Type[] held, Reach reach) {
        this.code = code;
        this.name = name;
        this.owner = owner;
        this.held = held;
        this.reach = reach;
    }

    /** Writes the instructions. Returns false when a conversion is needed that is met nowhere here. */
    boolean write(Type method, Handle target, Type meant) {
        boolean made = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        List<Type> taken = taken(target);
        if (taken.size() != held.length + method.getArgumentTypes().length) {
            return false;
        }
        if (made) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        if (!arguments(taken, method.getArgumentTypes(), meant.getArgumentTypes())) {
            return false;
        }
        code.visitMethodInsn(opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type got = made ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        return result(got, meant.getReturnType(), method.getReturnType());
    }

    /** What the target takes: the object first, where it is the method of one. */
    private static List<Type> taken(Handle target) {
        List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        if (target.getTag() != Opcodes.H_NEWINVOKESPECIAL && target.getTag() != Opcodes.H_INVOKESTATIC) {
            taken.add(0, Type.getObjectType(target.getOwner()));
        }
        return taken;
    }

    private boolean arguments(List<Type> taken, Type[] passed, Type[] passedAs) {
        for (int i = 0; i < held.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, LambdaClass.field(i), held[i].getDescriptor());
            if (!converted(held[i], held[i], taken.get(i))) {
                return false;
            }
        }
        int slot = 1;
        for (int i = 0; i < passed.length; i++) {
            code.visitVarInsn(passed[i].getOpcode(Opcodes.ILOAD), slot);
            slot += passed[i].getSize();
            if (!converted(passed[i], passedAs[i], taken.get(held.length + i))) {
                return false;
            }
        }
        return true;
    }

    private static int opcode(Handle target) {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private boolean result(Type got, Type meant, Type due) {
        if (due == Type.VOID_TYPE) {
            if (got != Type.VOID_TYPE) {
                code.visitInsn(got.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
            }
        } else if (got == Type.VOID_TYPE || !converted(got, Boxes.isReference(got) ? meant : got, due)) {
            return false;
        }
        code.visitInsn(due.getOpcode(Opcodes.IRETURN));
        return true;
    }

    /**
     * Converts what is on the stack.
     *
     * @param from its type there
     * @param meant what it is known to be
     * @return false when nothing here converts it
     */
    private boolean converted(Type from, Type meant, Type to) {
        if (!Boxes.isReference(from)) {
            if (!Boxes.isReference(to)) {
                return Boxes.widen(code, from, to);
            }
            Boxes.box(code, from);
            return isObject(to) || from.equals(Boxes.valueIn(to.getInternalName()));
        }
        return Boxes.isReference(to) ? cast(from, to) : unboxed(from, Boxes.isReference(meant) ? meant : from, to);
    }

    private boolean cast(Type from, Type to) {
        if (from.equals(to) || isObject(to)) {
            return true;
        }
        if (!reach.visible(to, owner)) {
            return false;
        }
        code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        return true;
    }

    private boolean unboxed(Type from, Type box, Type to) {
        Type value = Boxes.valueIn(box.getInternalName());
        if (value == null) {
            return false;
        }
        if (!from.equals(box)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, box.getInternalName());
        }
        Boxes.unbox(code, box.getInternalName());
        return Boxes.widen(code, value, to);
    }

    private static boolean isObject(Type type) {
        return type.getInternalName().equals("java/lang/Object");
    }
}
