package org.disclosurecheck.rules.drools.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.From;
import org.drools.model.From0;
import org.drools.model.From1;
import org.drools.model.From2;
import org.drools.model.From3;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Function2;
import org.drools.model.functions.Function3;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.patterns.EvalImpl;

/** Makes steps of the conditions of a rule. */
final class Steps {

    /** A condition that cannot be walked; Drools has to match the rule. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;

        Unknown(Object what) {
            super(String.valueOf(what), null, false, false);
        }
    }

    private final Map<Variable<?>, Integer> slots = new HashMap<>();
    /** The first slot is for the global: what rules write their findings to. */
    private int width = 1;
    /** Told of every step; null when nobody asks. */
    private final Trace trace;
    private final Map<Integer, Integer> facts = new HashMap<>();
    private int patterns;

    Steps() {
        this(null);
    }

    Steps(Trace trace) {
        this.trace = trace;
    }

    int width() {
        return width;
    }

    /** The conditions one after the other, then the end. */
    Step chain(List<Condition> conditions, Consequence consequence) throws Unknown {
        List<Step> steps = new ArrayList<>();
        add(conditions, steps);
        Step end = new Saying(consequence.getBlock(), slots(consequence.getVariables()));
        if (trace != null) {
            end = Traced.end(end, trace);
            Map<String, Integer> names = new HashMap<>();
            slots.forEach((variable, slot) -> names.put(variable.getName(), slot));
            trace.named(names, facts);
        }
        return linked(steps, end);
    }

    private static Step linked(List<Step> steps, Step end) {
        Step next = end;
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).next = next;
            next = steps.get(i);
        }
        return next;
    }

    private void add(List<Condition> conditions, List<Step> steps) throws Unknown {
        for (Condition condition : conditions) {
            switch (condition.getType()) {
                case AND -> add(condition.getSubConditions(), steps);
                case PATTERN -> steps.add(candidates(condition));
                case EVAL -> {
                    int number = patterns++;
                    Test test = test(((EvalImpl) condition).getExpr());
                    steps.add(new Only(trace == null ? test : Traced.test(test, number, 0, trace)));
                }
                case NOT, EXISTS -> {
                    List<Step> asked = new ArrayList<>();
                    int number = patterns;
                    boolean wanted = condition.getType() == Condition.Type.EXISTS;
                    add(condition.getSubConditions(), asked);
                    Step inner = linked(asked, Step.ENOUGH);
                    steps.add(trace == null ? new Existence(inner, wanted) : Traced.existence(inner, wanted, number, trace));
                }
                default -> throw new Unknown(condition.getType());
            }
        }
    }

    private Step candidates(Condition condition) throws Unknown {
        if (!(condition instanceof Pattern<?> pattern)
                || !(pattern.getPatternVariable() instanceof Declaration<?> variable) || variable.getWindow() != null) {
            throw new Unknown(condition);
        }
        Source source = null;
        int[] inputs = {};
        if (variable.getSource() instanceof From<?> from) {
            source = source(from);
            inputs = slots(variables(from));
        } else if (variable.getSource() != null) {
            throw new Unknown(variable.getSource());
        }
        int slot = slot(variable);
        int number = patterns++;
        facts.put(number, slot);
        return new Candidates(variable.getType(), slot, source, inputs, tests(pattern, number),
                source == null && trace == null ? alone(pattern, variable) : null);
    }

    /** Null when a test asks for more than the candidate, when a part of it gets a name, or when there is no test. */
    private static Alone alone(Pattern<?> pattern, Variable<?> variable) {
        Constraint constraint = pattern.getConstraint();
        boolean several = constraint.getType() == Constraint.Type.MULTIPLE;
        List<Object> predicates = new ArrayList<>();
        for (Constraint one : several ? constraint.getChildren() : List.of(constraint)) {
            if (one == SingleConstraint.TRUE) {
                continue;
            }
            if (!(one instanceof SingleConstraint1<?> single) || single.getVariables()[0] != variable) {
                return null;
            }
            predicates.add(compiled(single.getPredicate1()));
        }
        return predicates.isEmpty() || !pattern.getBindings().isEmpty() ? null
                : new Alone(variable.getType(), predicates);
    }

    /** What the compiler made; rules that ask the same share it, and each has a wrapper of its own around it. */
    private static Object compiled(Object function) {
        return function instanceof IntrospectableLambda wrapper ? wrapper.getLambda() : function;
    }

    @SuppressWarnings("unchecked")
    private static Source source(From<?> from) throws Unknown {
        if (from instanceof From0<?> none && !from.isReactive()) {
            return (given, facts) -> none.getProvider().apply();
        }
        if (from instanceof From1<?> one && !from.isReactive()) {
            Function1<Object, ?> provider = (Function1<Object, ?>) one.getProvider();
            Object expression = compiled(provider);
            return provider == null ? (given, facts) -> given[0]
                    : (given, facts) -> facts.given(expression, provider, given[0]);
        }
        if (from instanceof From2<?, ?> two && !from.isReactive()) {
            Function2<Object, Object, ?> provider = (Function2<Object, Object, ?>) two.getProvider();
            return (given, facts) -> provider.apply(given[0], given[1]);
        }
        if (from instanceof From3<?, ?, ?> three && !from.isReactive()) {
            Function3<Object, Object, Object, ?> provider = (Function3<Object, Object, Object, ?>) three.getProvider();
            return (given, facts) -> provider.apply(given[0], given[1], given[2]);
        }
        throw new Unknown(from);
    }

    private static Variable<?>[] variables(From<?> from) {
        if (from instanceof From3<?, ?, ?> three) {
            return new Variable<?>[] {three.getVariable(), three.getVariable2(), three.getVariable3()};
        }
        if (from instanceof From2<?, ?> two) {
            return new Variable<?>[] {two.getVariable(), two.getVariable2()};
        }
        return from instanceof From0 ? new Variable<?>[0] : new Variable<?>[] {from.getVariable()};
    }

    /** The tests of a pattern; a part that has a name gets it once the tests hold, or before the test that asks for it. */
    private List<Test> tests(Pattern<?> pattern, int number) throws Unknown {
        List<Test> tests = new ArrayList<>();
        int asked = 0;
        List<Binding> unnamed = new ArrayList<>(pattern.getBindings());
        Constraint constraint = pattern.getConstraint();
        boolean several = constraint.getType() == Constraint.Type.MULTIPLE;
        for (Constraint one : several ? constraint.getChildren() : List.of(constraint)) {
            if (one != SingleConstraint.TRUE) {
                List<Binding> read = unnamed.stream().filter(b -> reads(one, b.getBoundVariable())).toList();
                name(read, tests);
                unnamed.removeAll(read);
                tests.add(trace == null ? test(one) : Traced.test(test(one), number, asked++, trace));
            }
        }
        name(unnamed, tests);
        if (trace != null) {
            tests.add(Traced.held(number, trace));
        }
        return tests;
    }

    private void name(List<Binding> bindings, List<Test> tests) throws Unknown {
        for (Binding binding : bindings) {
            tests.add(Test.named(binding, slots(binding.getInputVariables()), slot(binding.getBoundVariable())));
        }
    }

    private static boolean reads(Constraint constraint, Variable<?> variable) {
        if (constraint instanceof SingleConstraint single) {
            return List.of(single.getVariables()).contains(variable);
        }
        return constraint.getChildren().stream().anyMatch(child -> reads(child, variable));
    }

    private Test test(Constraint constraint) throws Unknown {
        if (constraint instanceof SingleConstraint single) {
            if (single.isTemporal()) {
                throw new Unknown(single);
            }
            return test(single);
        }
        List<Test> children = new ArrayList<>();
        for (Constraint child : constraint.getChildren()) {
            children.add(test(child));
        }
        return switch (constraint.getType()) {
            case AND, MULTIPLE -> Test.all(children);
            case OR -> Test.either(children);
            default -> throw new Unknown(constraint.getType());
        };
    }

    @SuppressWarnings("unchecked")
    private Test test(SingleConstraint constraint) throws Unknown {
        int[] read = slots(constraint.getVariables());
        if (constraint instanceof SingleConstraint1) {
            return Test.of(constraint.getPredicate1(), read[0]);
        }
        if (constraint instanceof SingleConstraint2) {
            return Test.of(constraint.getPredicate2(), read[0], read[1]);
        }
        return Test.of(constraint.getPredicate(), read);
    }

    private int slot(Variable<?> variable) {
        return slots.computeIfAbsent(variable, v -> width++);
    }

    private int[] slots(Variable<?>[] variables) throws Unknown {
        int[] found = new int[variables.length];
        for (int i = 0; i < variables.length; i++) {
            Integer slot = variables[i].isFact() ? slots.get(variables[i]) : Integer.valueOf(0);
            if (slot == null) {
                throw new Unknown(variables[i]);
            }
            found[i] = slot;
        }
        return found;
    }
}
