package org.disclosurecheck.rules.diagnosis.drl;

import java.util.List;

/** An expression of a condition or a consequence; it knows where it stands in the text. */
public sealed interface Expr {

    /** 0-based index of its first character. */
    int start();

    /** Index behind its last character. */
    int end();

    /** Words, a number, true, false or null. */
    record Literal(Token token) implements Expr {
        @Override
        public int start() {
            return token.start();
        }

        @Override
        public int end() {
            return token.end();
        }
    }

    /** A variable, “this”, a property of the pattern, or the name of a type. */
    record Name(Token token) implements Expr {
        @Override
        public int start() {
            return token.start();
        }

        @Override
        public int end() {
            return token.end();
        }
    }

    /** {@code of.name}. */
    record Member(Expr of, Token name) implements Expr {
        @Override
        public int start() {
            return of.start();
        }

        @Override
        public int end() {
            return name.end();
        }
    }

    /**
     * {@code of.name(arguments)}.
     *
     * @param of null for a method of the pattern itself
     */
    record Call(Expr of, Token name, List<Expr> arguments, int end) implements Expr {
        @Override
        public int start() {
            return of == null ? name.start() : of.start();
        }
    }

    /** {@code of[index]}. */
    record Index(Expr of, Expr index, int end) implements Expr {
        @Override
        public int start() {
            return of.start();
        }
    }

    /** {@code !what} or {@code -what}. */
    record Unary(Token sign, Expr what) implements Expr {
        @Override
        public int start() {
            return sign.start();
        }

        @Override
        public int end() {
            return what.end();
        }
    }

    /** Two sides and a sign between them. */
    record Binary(Token sign, Expr left, Expr right) implements Expr {
        @Override
        public int start() {
            return left.start();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    /** {@code left [not] matches|contains|in right}; only “in” has several on the right. */
    record Match(Token word, boolean not, Expr left, List<Expr> right, int end) implements Expr {
        @Override
        public int start() {
            return left.start();
        }
    }

    /** {@code asked ? yes : no}. */
    record Choice(Expr asked, Expr yes, Expr no) implements Expr {
        @Override
        public int start() {
            return asked.start();
        }

        @Override
        public int end() {
            return no.end();
        }
    }

    /** An expression in brackets. */
    record Bracket(Expr inner, int start, int end) implements Expr {
    }

    /** Without the brackets around it. */
    default Expr bare() {
        Expr bare = this;
        while (bare instanceof Bracket bracket) {
            bare = bracket.inner();
        }
        return bare;
    }
}
