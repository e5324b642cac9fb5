package org.disclosurecheck.prose.figures;

/** What a passage is about, until another word changes it. */
enum Topic {

    NONE, APPLICATIONS, REVIEWS, LAWSUITS, DOCUMENTS, REGULATIONS, OTHER;

    boolean isPapers() {
        return this == DOCUMENTS || this == REGULATIONS;
    }

    /** The topic that a noun opens; null when it changes nothing. */
    static Topic of(Sense noun) {
        return switch (noun) {
            case APPLICATION, ON_APPLICATION -> APPLICATIONS;
            case REVIEW -> REVIEWS;
            case LITIGATION, LITIGATION_DIRECT, LITIGATION_AFTER_REVIEW -> LAWSUITS;
            case NORMATIVE_DOCUMENT -> DOCUMENTS;
            case REGULATION -> REGULATIONS;
            case LICENCE, PENALTY, COERCION, DECISION, CHARGE, MESSAGE, OTHER_MATTER -> OTHER;
            default -> null;
        };
    }
}
