package org.disclosurecheck.prose.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class LexerTest {

    @Test
    void every_character_with_which_a_token_may_begin_is_known() {
        List<Integer> firsts = Lexicon.firsts().boxed().toList();
        for (int c = 0; c < 1 << Character.SIZE; c++) {
            char one = (char) c;
            boolean begins = one == ' ' || one == '《' || one == '“' || Lexer.mark(one) != null || Lexer.mayBeNumber(one)
                    || firsts.contains(c);
            assertEquals(begins, Lexer.begins(one), "“" + one + "”");
        }
    }

    @Test
    void unknown_words_side_by_side_are_one_token_whatever_known_words_they_hold_the_beginnings_of() {
        List<Token> tokens = Lexer.tokens("甲乙公丙丁");
        assertEquals(List.of(Token.Kind.OTHER), tokens.stream().map(Token::kind).distinct().toList());
        assertEquals(List.of("甲乙公丙丁".length()), tokens.stream().map(Token::to).toList());
    }
}
