package org.disclosurecheck.headless.tuning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The lambdas and references to methods that were written as classes of the nest they stand in, so that they may call what is
 * private there. Those that need a conversion which is met nowhere here, or what is hidden from their nest, stay as they are.
 */
final class Lambdas {

    private static final String OURS = "org/disclosurecheck/";

    private final Reach reach;
    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    /** The classes written, by the class whose nest they belong to. */
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Lambdas(ClassLoader known) {
        reach = new Reach(known);
    }

    /**
     * Writes the class of a lambda, if it can be written.
     *
     * @return the name of the class whose method {@link LambdaClass#MAKE} makes the lambda; null when it stays as it is
     */
    String written(String owner, String nest, String called, String type, Handle bootstrap, Object[] given) {
        if (!owner.startsWith(OURS) || !bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                || !bootstrap.getName().equals("metafactory")) {
            return null;
        }
        Handle target = (Handle) given[1];
        if (!reach.callable(target, owner, nest)) {
            return null;
        }
        String name = owner + "$Lambda$" + counts.getOrDefault(owner, 0);
        byte[] bytes = new LambdaClass(name, owner, type, reach).bytes(nest, called, (Type) given[0], target, (Type) given[2]);
        if (bytes == null) {
            return null;
        }
        counts.merge(owner, 1, Integer::sum);
        classes.put(name + ".class", bytes);
        members.computeIfAbsent(nest, host -> new ArrayList<>()).add(name);
        return name;
    }

    /** Adds the classes, and tells the classes whose nests they belong to. */
    void join(Map<String, byte[]> all) {
        members.forEach((host, names) -> {
            ClassReader reader = new ClassReader(all.get(host + ".class"));
            ClassWriter writer = new ClassWriter(reader, 0);
            reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
                @Override
                public void visitEnd() {
                    names.forEach(super::visitNestMember);
                    super.visitEnd();
                }
            }, 0);
            all.put(host + ".class", writer.toByteArray());
        });
        all.putAll(classes);
    }
}
