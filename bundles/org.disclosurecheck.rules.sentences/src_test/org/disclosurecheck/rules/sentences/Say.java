package org.disclosurecheck.rules.sentences;

/** A sentence said in a test. */
final class Say {

    private Say() {
    }

    static Expansion expansion(String sentence) {
        return RuleSentences.expand("SUM-901", "said.sums", sentence);
    }

    /** Between “when” and “then”, one blank between words. */
    static String when(String sentence) {
        String drl = drl(sentence);
        return drl.substring(drl.indexOf("when\n") + 5, drl.indexOf("then\n")).strip().replaceAll("\\s+", " ");
    }

    static String then(String sentence) {
        String drl = drl(sentence);
        return drl.substring(drl.indexOf("then\n") + 5, drl.indexOf("\nend")).strip().replaceAll("\\s+", "");
    }

    static String drl(String sentence) {
        Expansion expansion = expansion(sentence);
        if (!expansion.holds()) {
            throw new AssertionError(expansion.faults().toString());
        }
        return expansion.drl();
    }

    static SentenceFault fault(String sentence) {
        return expansion(sentence).faults().get(0);
    }
}
