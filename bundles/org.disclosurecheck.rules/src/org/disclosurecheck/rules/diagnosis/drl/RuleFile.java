package org.disclosurecheck.rules.diagnosis.drl;

import java.util.List;

/**
 * A rule text as a tree.
 *
 * @param home name of the package, or null
 * @param packageEnd index behind the line of the package; 0 when there is none
 * @param imports the imports
 * @param globals names of the globals
 * @param rules the rules
 */
public record RuleFile(String home, int packageEnd, List<Import> imports, List<Global> globals, List<RuleNode> rules) {

    /** {@code import name;}. */
    public record Import(String name, int start, int end) {
    }

    /** {@code global type name;}. */
    public record Global(String type, String name, int start, int end) {
    }

    /**
     * A rule.
     *
     * @param name its name
     * @param id what @id( … ) says, or null
     * @param patterns its conditions
     * @param statements its consequence
     * @param then index of “then”
     * @param end index of “end”
     */
    public record RuleNode(Token name, Token id, List<Pattern> patterns, List<Expr> statements, int then, int end) {
    }

    /** Whether something must be there, must not, or is taken in hand. */
    public enum Quantity {
        EACH, NOT, EXISTS
    }

    /**
     * {@code $variable : Type( constraints ) from source}.
     *
     * @param variable or null
     * @param type the type as it is written; dots included
     * @param source or null
     */
    public record Pattern(Quantity quantity, Token variable, Token type, List<Constraint> constraints, Expr source, int start, int end) {
    }

    /**
     * {@code $variable : expression}.
     *
     * @param variable or null
     */
    public record Constraint(Token variable, Expr expression) {
    }
}
