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
import org.drools.model.constraints.SingleConstraint3;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Function2;
import org.drools.model.functions.Function3;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.patterns.EvalImpl;
import org.drools.model.view.BindViewItem1;

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

    private final Questions questions;

    /**
     * @param questions what the rules ask that are opened together
     * @param trace told of every step; null when nobody asks
     */
    Steps(Questions questions, Trace trace) {
        this.questions = questions;
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
        if (variable.getSource() != null && !(variable.getSource() instanceof From<?>)) {
            throw new Unknown(variable.getSource());
        }
        From<?> from = (From<?>) variable.getSource();
        Source source = from == null ? null : source(from);
        int slot = slot(variable);
        int number = patterns++;
        facts.put(number, slot);
        List<Constraint> asked = constraints(pattern);
        List<Predicate1<Object>> alone = trace == null ? alone(asked, variable) : List.of();
        List<Test> tests = tests(pattern, asked.subList(alone.size(), asked.size()), number);
        if (from == null) {
            return new OfFacts(slot, questions.alone(new Alone(questions.type(variable.getType()), alone)), tests);
        }
        boolean ofOne = from instanceof From1<?> one && one.getProvider() != null;
        return new OfSource(variable.getType(), slot, source,
                ofOne ? questions.given(compiled(((From1<?>) from).getProvider())) : null,
                ofOne ? slots(variables(from))[0] : -1, alone, tests);
    }

    private static List<Constraint> constraints(Pattern<?> pattern) {
        Constraint all = pattern.getConstraint();
        return (all.getType() == Constraint.Type.MULTIPLE ? all.getChildren() : List.of(all)).stream()
                .filter(one -> one != SingleConstraint.TRUE).toList();
    }

    /** The first tests, as long as they ask for nothing but the candidate. */
    private static List<Predicate1<Object>> alone(List<Constraint> asked, Variable<?> candidate) {
        List<Predicate1<Object>> alone = new ArrayList<>();
        for (Constraint one : asked) {
            if (!(one instanceof SingleConstraint1<?> single) || single.isTemporal()
                    || single.getVariables()[0] != candidate) {
                break;
            }
            alone.add(predicate(single));
        }
        return alone;
    }

    @SuppressWarnings("unchecked")
    private static Predicate1<Object> predicate(SingleConstraint1<?> constraint) {
        return (Predicate1<Object>) compiled(constraint.getPredicate1());
    }

    /** What the compiler made; rules that ask the same share it, and each has a wrapper of its own around it. */
    private static Object compiled(Object function) {
        return function instanceof IntrospectableLambda wrapper ? wrapper.getLambda() : function;
    }

    @SuppressWarnings("unchecked")
    private Source source(From<?> from) throws Unknown {
        if (from instanceof From0<?> none && !from.isReactive()) {
            return found -> none.getProvider().apply();
        }
        int[] read = slots(variables(from));
        if (from instanceof From1<?> one && !from.isReactive()) {
            return one.getProvider() == null ? found -> found[read[0]]
                    : Source.of((Function1<Object, ?>) compiled(one.getProvider()), read[0]);
        }
        if (from instanceof From2<?, ?> two && !from.isReactive()) {
            return Source.of((Function2<Object, Object, ?>) compiled(two.getProvider()), read[0], read[1]);
        }
        if (from instanceof From3<?, ?, ?> three && !from.isReactive()) {
            return Source.of((Function3<Object, Object, Object, ?>) compiled(three.getProvider()), read);
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

    /** Tests of a pattern; a part that has a name gets it once the tests hold, or before the test that asks for it. */
    private List<Test> tests(Pattern<?> pattern, List<Constraint> constraints, int number) throws Unknown {
        List<Test> tests = new ArrayList<>();
        int asked = 0;
        List<Binding> unnamed = new ArrayList<>(pattern.getBindings());
        for (Constraint one : constraints) {
            List<Binding> read = unnamed.stream().filter(b -> reads(one, b.getBoundVariable())).toList();
            name(read, tests);
            unnamed.removeAll(read);
            tests.add(trace == null ? test(one) : Traced.test(test(one), number, asked++, trace));
        }
        name(unnamed, tests);
        if (trace != null) {
            tests.add(Traced.held(number, trace));
        }
        return tests;
    }

    @SuppressWarnings("unchecked")
    private void name(List<Binding> bindings, List<Test> tests) throws Unknown {
        for (Binding binding : bindings) {
            int[] read = slots(binding.getInputVariables());
            int slot = slot(binding.getBoundVariable());
            tests.add(binding instanceof BindViewItem1<?> && read.length == 1
                    ? Test.named((Function1<Object, ?>) compiled(binding.getBindingFunction()), read[0], slot)
                    : Test.named(binding, read, slot));
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
        if (constraint instanceof SingleConstraint1<?> one) {
            return Test.of(predicate(one), read[0]);
        }
        if (constraint instanceof SingleConstraint2<?, ?> two) {
            return Test.of((Predicate2<Object, Object>) compiled(two.getPredicate2()), read[0], read[1]);
        }
        if (constraint instanceof SingleConstraint3<?, ?, ?> three) {
            return Test.of((Predicate3<Object, Object, Object>) compiled(three.getPredicate3()), read[0], read[1], read[2]);
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
