package org.disclosurecheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

import org.disclosurecheck.extract.internal.Assembly;
import org.disclosurecheck.extract.text.TextReader;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.form.Form;

/**
 * The readers at hand, each with the shared assembly behind it. What a file is, its bytes tell, not its name. An
 * instance keeps no state between files and may be used by several threads.
 */
public final class Extractors {

    private static final int LARGEST = 64 << 20;

    private final List<StructuredExtractor> extractors;
    private final List<Unlocker> unlockers;

    /** With the readers that are registered as services on the class path. */
    public Extractors(List<Form> forms) {
        this(forms, registered(DocumentReader.class));
    }

    /**
     * With these readers.
     *
     * @param forms the forms that a report may follow, oldest first
     * @param readers asked in this order, plain text last whatever its place
     */
    public Extractors(List<Form> forms, List<DocumentReader> readers) {
        this(forms, readers, registered(Unlocker.class));
    }

    /** With these readers, asked as above, and unlockers. */
    public Extractors(List<Form> forms, List<DocumentReader> readers, List<Unlocker> unlockers) {
        this.unlockers = List.copyOf(unlockers);
        Assembly assembly = new Assembly(forms);
        this.extractors = readers.stream().sorted(Comparator.comparing(reader -> reader instanceof TextReader))
                .map(reader -> new StructuredExtractor(reader, assembly)).toList();
    }

    /** The same as the constructor. */
    public static Extractors of(List<Form> forms) {
        return new Extractors(forms);
    }

    private static <S> List<S> registered(Class<S> service) {
        List<S> found = new ArrayList<>();
        ServiceLoader.load(service, Extractors.class.getClassLoader()).forEach(found::add);
        return found;
    }

    /** @throws Unreadable when the file is empty, too large, or of a format that nobody here reads */
    public Extractor forContent(Content content) throws Unreadable {
        return chosen(content);
    }

    private StructuredExtractor chosen(Content content) throws Unreadable {
        if (content.bytes().length > LARGEST) {
            throw new Unreadable("too-large", "文件超过 64 MB，不予读取", "the file is larger than 64 MB; it was not read");
        }
        if (content.bytes().length > 0) {
            for (StructuredExtractor extractor : extractors) {
                if (extractor.recognises(content) && !disguised(extractor, content)) {
                    return extractor;
                }
            }
        }
        throw KnownFormats.refusal(content);
    }

    /** Other formats may pass for a text, and when they hold the source of a page, for a page. */
    private static boolean disguised(Extractor extractor, Content content) {
        return (extractor.format().equals("text") || extractor.format().equals("html"))
                && KnownFormats.disguisedAsText(content);
    }

    private Content unlocked(Content content) throws Unreadable {
        for (Unlocker unlocker : unlockers) {
            if (unlocker.locked(content)) {
                return unlocker.unlock(content);
            }
        }
        return content;
    }

    /**
     * The lines and grids of a file, for those who show it as it looks.
     *
     * @throws Unreadable when it cannot be read; its message is one clear line
     */
    public Document document(Content content, Hints hints) throws Unreadable {
        Content open = unlocked(new Content(content.name(), content.bytes(), hints.password()));
        return chosen(open).document(open);
    }

    /** Reads the file, whatever it is. Never throws: an extraction without a report says why in its last problem. */
    public Extraction extract(Content content, Hints hints) {
        try {
            Content open = unlocked(new Content(content.name(), content.bytes(), hints.password()));
            return forContent(open).extract(open, hints);
        } catch (Unreadable e) {
            return Extraction.failed(e.problem());
        } catch (OutOfMemoryError e) {
            return Extraction.failed(Problem.fatal("out-of-memory", "内存不足，文件过大，无法读取")
                    .english("too large for the memory; it was not read"));
        } catch (RuntimeException | StackOverflowError e) {
            return Extraction.failed(Problem.fatal("internal", "读取时程序出错（" + e.getClass().getSimpleName() + "）")
                    .english("the program failed while reading (" + e.getClass().getSimpleName() + ")"));
        }
    }
}
