package org.disclosurecheck.ui.rules.condition;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Member;
import org.disclosurecheck.ui.rules.book.RuleWords;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** What stands under the mouse: the fault there, or what the word means; over the name of the rule, the law that it cites. */
final class ConditionHover implements ITextHover, ITextHoverExtension {

    private static final int MOST_LAW = 600;
    private final ISourceViewer viewer;
    private final Host host;
    private final Language language = Engine.language();

    ConditionHover(ISourceViewer viewer, Host host) {
        this.viewer = viewer;
        this.host = host;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer textViewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    @SuppressWarnings("deprecation")
    public String getHoverInfo(ITextViewer textViewer, IRegion region) {
        String fault = fault(region.getOffset());
        return fault != null ? fault : word(viewer.getDocument().get(), region.getOffset());
    }

    private String fault(int offset) {
        IAnnotationModel model = viewer.getAnnotationModel();
        StringBuilder words = new StringBuilder();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position position = model.getPosition(annotation);
            if (annotation instanceof ConditionEditor.FaultAnnotation fault && position != null && offset >= position.offset
                    && offset <= position.offset + position.length) {
                words.append(words.isEmpty() ? "" : "<br>").append("<b>").append(Proposal.html(fault.getText())).append("</b>");
                for (Mend mend : fault.fault().mends()) {
                    words.append("<br>· ").append(Proposal.html(mend.label(language)));
                }
                words.append(fault.fault().mends().isEmpty() ? "" : "<br>" + Messages.Hover_mend);
            }
        }
        return words.isEmpty() ? null : words.toString();
    }

    /** What the word at the place means, or null. */
    String word(String text, int offset) {
        String name = Occurrences.nameAt(text, offset);
        if (name == null) {
            return law(text, offset);
        }
        Context context = new Context(text, start(text, offset));
        Optional<Member> member = context.member(name);
        if (member.isPresent()) {
            return "<b>" + Proposal.html(member.get().signature() + " : " + Vocabulary.typeName(member.get().type())) + "</b><p>"
                    + Proposal.html(member.get().label(language)) + "</p>";
        }
        Entry entry = name.startsWith("$") ? new Context(text, text.length()).variables().get(name) : Vocabulary.get().entry(name).orElse(null);
        if (entry != null) {
            return "<b>" + Proposal.html(entry.name()) + "</b><p>" + Proposal.html(entry.label(language)) + "</p>";
        }
        String meaning = Words.meaning(name);
        return meaning.isEmpty() ? law(text, offset) : "<b>" + name + "</b><p>" + Proposal.html(meaning) + "</p>";
    }

    private static int start(String text, int offset) {
        int at = Math.min(offset, text.length());
        while (at > 0 && (Character.isJavaIdentifierPart(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** In the line of the name or the id of the rule: the law that rule.md names. */
    private String law(String text, int offset) {
        int from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int to = text.indexOf('\n', offset);
        String line = text.substring(from, to < 0 ? text.length() : to).strip();
        if (!line.startsWith("rule ") && !line.startsWith("@id")) {
            return null;
        }
        Map<String, Law.Passage> passages = Engine.book().law().passages();
        StringBuilder words = new StringBuilder();
        String front = host.texts().text(RuleWords.FILE);
        for (String reference : RuleWords.data(front == null ? "" : front).list("law")) {
            Law.Passage passage = passages.get(reference);
            if (passage != null) {
                String said = passage.text().length() > MOST_LAW ? passage.text().substring(0, MOST_LAW) + "……" : passage.text();
                words.append("<b>").append(Proposal.html(passage.title())).append("</b><p>").append(Proposal.html(said)).append("</p>");
            }
        }
        return words.isEmpty() ? null : words.toString();
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return shell -> new DefaultInformationControl(shell, false);
    }
}
