package org.disclosurecheck.prose.figures;

import java.util.List;

/** The kinds of applicants by the keys of their columns. */
final class Applicants {

    /** 法人或其他组织: the five kinds that are no natural persons. */
    static final String LEGAL = "legal";

    private Applicants() {
    }

    /** The kind of that key, in the words of the form. */
    static String label(String key) {
        return switch (key) {
            case "naturalPerson" -> "自然人";
            case "business" -> "商业企业";
            case "research" -> "科研机构";
            case "publicInterest" -> "社会公益组织";
            case "legalService" -> "法律服务机构";
            case "other" -> "其他";
            default -> "法人或其他组织";
        };
    }

    /** The kind that is named alone; null when none or several are. */
    static String named(List<Token> words) {
        String found = null;
        for (Token token : words) {
            String key = token.sense() == null ? null : key(token.sense());
            if (key != null && found != null) {
                return null;
            }
            found = key == null ? found : key;
        }
        return found;
    }

    static boolean any(List<Token> words) {
        return words.stream().anyMatch(token -> token.sense() != null && key(token.sense()) != null);
    }

    private static String key(Sense sense) {
        return switch (sense) {
            case NATURAL_PERSON -> "naturalPerson";
            case LEGAL_PERSON -> LEGAL;
            case BUSINESS -> "business";
            case RESEARCH -> "research";
            case PUBLIC_INTEREST -> "publicInterest";
            case LEGAL_SERVICE -> "legalService";
            default -> null;
        };
    }
}
