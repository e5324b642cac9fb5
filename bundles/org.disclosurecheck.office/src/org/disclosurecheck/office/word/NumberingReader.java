package org.disclosurecheck.office.word;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Xml;
import org.disclosurecheck.office.word.Numbering.Definition;
import org.disclosurecheck.office.word.Numbering.Instance;
import org.disclosurecheck.office.word.Numbering.Level;

/** Reads the part that defines the lists of a document. */
final class NumberingReader {

    private static final int MOST_LISTS = 20_000;

    private final Numbering numbering = new Numbering();
    private final XMLStreamReader xml;
    /** What is open: a definition or an instance, in it a level; or null. */
    private Definition definition;
    private Instance instance;
    private Level level;
    /** The level that the open instance writes otherwise. */
    private int overridden;
    /** Of a format in two versions the one that all programs know is taken. */
    private boolean inChoice;

    NumberingReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    Numbering read() throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> Xml.refuse(xml);
            }
        }
        return numbering;
    }

    private void start(String name) throws Unreadable {
        switch (name) {
            case "abstractNum" -> {
                definition = new Definition();
                numbering.definitions.putIfAbsent(Properties.number(xml, "abstractNumId", -1), definition);
                bound(numbering.definitions.size());
            }
            case "num" -> {
                instance = new Instance();
                numbering.instances.putIfAbsent(Properties.number(xml, "numId", -1), instance);
                bound(numbering.instances.size());
            }
            case "lvlOverride" -> overridden = levelNumber();
            case "lvl" -> openLevel();
            case "Choice" -> inChoice = true;
            default -> {
                if (level != null && !inChoice) {
                    level(name);
                } else if (instance != null) {
                    instance(name);
                } else if (definition != null) {
                    definition(name);
                }
            }
        }
    }

    private void openLevel() {
        level = new Level();
        if (instance != null) {
            instance.levels[overridden] = level;
        } else if (definition != null) {
            definition.levels[levelNumber()] = level;
        }
    }

    private void end(String name) {
        switch (name) {
            case "abstractNum" -> definition = null;
            case "num" -> instance = null;
            case "lvl" -> level = null;
            case "Choice" -> inChoice = false;
            default -> { }
        }
    }

    private void definition(String name) {
        switch (name) {
            case "styleLink" -> definition.defines = Xml.attribute(xml, "val");
            case "numStyleLink" -> definition.definedBy = Xml.attribute(xml, "val");
            default -> { }
        }
    }

    private void instance(String name) {
        switch (name) {
            case "abstractNumId" -> instance.definition = Properties.number(xml, -1);
            case "startOverride" -> instance.starts[overridden] = bounded(Properties.number(xml, 0));
            default -> { }
        }
    }

    private void level(String name) {
        switch (name) {
            case "start" -> level.start = bounded(Properties.number(xml, 0));
            case "numFmt" -> level.format = String.valueOf(Xml.attribute(xml, "val"));
            case "lvlText" -> level.text = Xml.attribute(xml, "val") == null ? "" : Xml.attribute(xml, "val");
            case "lvlRestart" -> level.restart = Properties.number(xml, -1);
            case "isLgl" -> level.legal = Properties.on(xml);
            case "pStyle" -> level.style = Xml.attribute(xml, "val");
            default -> { }
        }
    }

    private int levelNumber() {
        return Math.max(0, Math.min(Properties.number(xml, "ilvl", 0), Numbering.LEVELS - 1));
    }

    private static int bounded(int number) {
        return Math.max(0, Math.min(number, Short.MAX_VALUE));
    }

    private static void bound(int lists) throws Unreadable {
        if (lists > MOST_LISTS) {
            throw WordLayout.tooLarge("编号定义过多", "too many numberings");
        }
    }
}
