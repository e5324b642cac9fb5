package org.disclosurecheck.ui.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Form;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Member;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Role;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** What can be written at a place: facts, their fields, helpers, and the words in which a rule reports, each with its Chinese name. */
final class ConditionCompletion implements IContentAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return proposals(viewer.getDocument().get(), offset).toArray(ICompletionProposal[]::new);
    }

    static List<Proposal> proposals(String text, int offset) {
        Context context = new Context(text, offset);
        List<Proposal> found = new ArrayList<>();
        if (!context.word()) {
            return found;
        }
        if (context.afterDot()) {
            Entry owner = context.owner();
            if (owner != null) {
                members(owner, context, context.ownerIsType(), found);
            }
        } else if (context.part() == Context.Part.TOP) {
            words(List.of("import", "global", "rule", "when", "then", "end"), found);
            Vocabulary.get().entries().stream().filter(entry -> !entry.importLine().isEmpty()).forEach(entry -> found.add(
                    Proposal.of(entry.importLine(), entry.importLine(), entry.label(Engine.language()), "fact", 0, entry)));
        } else if (context.pattern() != null) {
            members(context.pattern(), context, false, found);
            variables(context, found);
            helpers(found);
            words(List.of("matches", "contains", "memberOf", "null", "true", "false", "this"), found);
        } else if (context.part() == Context.Part.WHEN) {
            Vocabulary.get().facts().forEach(fact -> found.add(Proposal.of(fact.name(), fact.name() + "(  )",
                    fact.label(Engine.language()), "fact", -2, fact)));
            words(List.of("not", "exists", "from", "then"), found);
            variables(context, found);
        } else {
            found.add(Proposal.of("findings", "findings.at()", Vocabulary.get().findings().label(Engine.language()), "method", -1, null));
            variables(context, found);
            helpers(found);
        }
        return found.stream().filter(proposal -> proposal.fits(context.prefix())).sorted(
                (a, b) -> Boolean.compare(!a.begins(context.prefix()), !b.begins(context.prefix()))).map(
                        proposal -> proposal.at(context.prefixAt(), offset - context.prefixAt())).toList();
    }

    private static void members(Entry of, Context context, boolean statics, List<Proposal> found) {
        boolean then = context.part() == Context.Part.THEN;
        for (Member member : of.members()) {
            if (statics != Context.isStatic(member) && of.role() != Role.REPORTING) {
                continue;
            }
            boolean call = member.form() == Form.METHOD || member.form() == Form.FUNCTION || then && member.form() == Form.PROPERTY;
            String written = call ? member.call() + "()" : member.name();
            boolean arguments = call && !member.parameters().isEmpty();
            String label = then && member.form() == Form.PROPERTY ? member.call() + "()" : member.signature();
            found.add(Proposal.of(label + " : " + Vocabulary.typeName(member.type()), written, member.label(Engine.language()),
                    call ? "method" : "field", arguments ? -1 : 0, null));
        }
    }

    private static void variables(Context context, List<Proposal> found) {
        context.variables().forEach((name, entry) -> found.add(Proposal.of(name + " : " + entry.name(), name,
                entry.label(Engine.language()), "field", 0, null)));
    }

    private static void helpers(List<Proposal> found) {
        Vocabulary.get().entries().stream().filter(entry -> entry.role() == Role.HELPER || entry.role() == Role.CONSTANTS)
                .forEach(entry -> found.add(Proposal.of(entry.name(), entry.name() + ".", entry.label(Engine.language()), "fact", 0, entry)));
    }

    private static void words(List<String> words, List<Proposal> found) {
        words.forEach(word -> found.add(Proposal.of(word, word, Words.meaning(word), "word", 0, null)));
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.', '('};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return Messages.Completion_none;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
