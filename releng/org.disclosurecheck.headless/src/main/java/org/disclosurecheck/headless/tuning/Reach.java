package org.disclosurecheck.headless.tuning;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class may call, and which classes it may name: a lambda that reaches further has to stay with the JVM. */
final class Reach {

    /** What is to be known of a class: where it stands in its family, and which of its methods who may call. */
    private record Shape(int access, String parent, List<String> interfaces, Map<String, Integer> methods) {
    }

    private final ClassLoader known;
    private final Map<String, Shape> shapes = new HashMap<>();

    Reach(ClassLoader known) {
        this.known = known;
    }

    boolean visible(Type type, String owner) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (!Boxes.isReference(element) || packageOf(element.getInternalName()).equals(packageOf(owner))) {
            return true;
        }
        Shape shape = shape(element.getInternalName());
        return shape != null && (shape.access() & Opcodes.ACC_PUBLIC) != 0;
    }

    boolean callable(Handle target, String owner, String nest) {
        if (target.getOwner().startsWith("[")
                || target.getTag() == Opcodes.H_INVOKESPECIAL && !target.getOwner().equals(owner)) {
            return false;
        }
        return visible(Type.getObjectType(target.getOwner()), owner)
                && callable(target.getOwner(), target.getName() + target.getDesc(), owner, nest);
    }

    /** Whether the nearest method of the name, there or above, may be called from beside the owner. */
    private boolean callable(String at, String method, String owner, String nest) {
        Shape shape = at == null ? null : shape(at);
        if (shape == null) {
            return false;
        }
        Integer access = shape.methods().get(method);
        if (access == null) {
            return callable(shape.parent(), method, owner, nest)
                    || shape.interfaces().stream().anyMatch(above -> callable(above, method, owner, nest));
        }
        if ((access & Opcodes.ACC_PRIVATE) != 0) {
            return at.equals(nest) || at.startsWith(nest + "$");
        }
        return (access & Opcodes.ACC_PUBLIC) != 0 || packageOf(at).equals(packageOf(owner));
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private Shape shape(String name) {
        return shapes.computeIfAbsent(name, this::read);
    }

    private Shape read(String name) {
        try (InputStream in = known.getResourceAsStream(name + ".class")) {
            if (in == null) {
                return null;
            }
            Map<String, Integer> methods = new HashMap<>();
            ClassReader reader = new ClassReader(in);
            reader.accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
                        String[] thrown) {
                    methods.put(method + descriptor, access);
                    return null;
                }
            }, ClassReader.SKIP_CODE);
            return new Shape(reader.getAccess(), reader.getSuperName(), List.of(reader.getInterfaces()), methods);
        } catch (IOException e) {
            return null;
        }
    }
}
