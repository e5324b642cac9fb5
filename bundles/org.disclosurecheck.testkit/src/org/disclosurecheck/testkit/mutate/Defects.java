package org.disclosurecheck.testkit.mutate;

import java.util.List;
import java.util.stream.Stream;

/** The table of defects. */
public final class Defects {

    public static final List<Defect> ALL = Stream.of(StructureDefects.ALL, TableDefects.ALL, SumDefects.ALL, ProseDefects.ALL,
            YearDefects.ALL, UnitDefects.ALL, LawDefects.ALL, WordingDefects.ALL, TimeDefects.ALL).flatMap(List::stream).toList();

    private Defects() {
    }
}
