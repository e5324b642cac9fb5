package org.disclosurecheck.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * The methods of a benchmark in turn, by the processor time of one thread: for machines that are busy, where JMH’s
 * clock on the wall tells more of the neighbours. Arguments: the class, how many rounds (24), and an expression for the names of
 * the methods when not all of them are to share the machine code of one process; medians of the later half.
 */
public final class InTurn {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    /** How long a method runs in a round, about. */
    private static final long SPELL = 150_000_000;

    private InTurn() {
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 24;
        String names = args.length > 2 ? args[2] : ".*";
        Class<?> type = Class.forName("org.disclosurecheck.benchmark." + args[0]);
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object benchmark = constructor.newInstance();
        for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(Setup.class)) {
                method.invoke(benchmark);
            }
        }
        List<Method> methods = Arrays.stream(type.getMethods()).filter(m -> m.isAnnotationPresent(Benchmark.class))
                .filter(m -> m.getName().matches(names)).sorted(Comparator.comparing(Method::getName)).toList();
        double[][] micros = new double[methods.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < micros.length; i++) {
                micros[i][round] = spell(methods.get(i), benchmark);
            }
        }
        for (int i = 0; i < micros.length; i++) {
            double[] later = Arrays.copyOfRange(micros[i], rounds / 2, rounds);
            Arrays.sort(later);
            System.out.printf(Locale.ROOT, "%-32s %9.1f µs  (%.1f – %.1f)%n", methods.get(i).getName(),
                    later[later.length / 2], later[0], later[later.length - 1]);
        }
    }

    private static double spell(Method method, Object benchmark) throws Exception {
        long begin = CLOCK.getCurrentThreadCpuTime();
        long now = begin;
        int runs = 0;
        while (now - begin < SPELL) {
            for (int i = 0; i < 8; i++) {
                method.invoke(benchmark);
            }
            runs += 8;
            now = CLOCK.getCurrentThreadCpuTime();
        }
        return (now - begin) / 1000.0 / runs;
    }
}
