package org.disclosurecheck.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;
import static org.apache.spark.sql.types.DataTypes.createStructField;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns. Names are never changed; new ones may come. */
final class Tables {

    static final String REPORTS = "reports";
    static final String FINDINGS = "findings";
    static final String CELLS = "cells";

    /** Numbers of the tables are exact; what has more digits is no number of a report. */
    static final DecimalType AMOUNT = createDecimalType(38, 4);

    static final StructType FINDING = table(text("rule"), text("severity"), text("location"), text("place"),
            text("message"), text("expected"), text("actual"), text("quote"), text("basis"), text("certainty"),
            text("fix"), text("fingerprint"), number("page"), number("paragraph"), number("table"), number("row"),
            number("column"), number("line"), text("sheet"));

    /** The table of cells, without its folders. */
    static final StructType CELLS_OF_REPORT = table(text("path"), text("organisation"), text("form"), text("address"),
            text("raw"), field("value", AMOUNT));

    /** Digests of years before, the latest first. */
    static final String EARLIER = "array<struct<path:string,year:int,digest:string>>";

    // Where the columns of a file stand: between two of our own steps Spark hands rows on without their names.
    static final int PATH = 0;
    static final int CONTENT = 1;
    static final int CODE = 2;
    static final int FAULT = 3;
    static final int PREVIOUS = 4;
    static final int PREVIOUS_KEY = 5;

    /** A file on its way to the check; without content it has a fault. */
    static final StructType FILE = table(text("path"), field("content", BinaryType), text("code"), text("fault"),
            field("previous", DataType.fromDDL(EARLIER)), text("previous_key"));

    /** What rules on two years need of a report. */
    static final StructType DIGEST = table(text("file"), text("path"), text("organisation"), number("year"),
            text("digest"));

    /** A report after the first look: all of it stands in the line of the journal, and in the bytes of its digest. */
    static final StructType FIRST = table(text("path"), text("province"), field("journal", BinaryType),
            field("digest", BinaryType));

    /** A report as it goes into the tables, its line still in bytes: there is no need for a text of them before. */
    static final StructType CHECKED = table(text("file"), text("file_sha256"), text("rules_key"), text("previous_key"),
            text("path"), text("sha256"), text("status"), text("verdict"), text("organisation"), number("year"),
            text("province"), text("form"), field("score", DoubleType), number("errors"), number("warnings"),
            number("infos"), text("problem"), field("json", BinaryType), field("journal", BinaryType), field("digest", BinaryType),
            field("findings", createArrayType(FINDING)), text("batch"));

    /** The table of reports, its folders included. A folder without a file tells no columns by itself. */
    static final StructType LAID = createStructType(Stream.of(CHECKED.fields())
            .filter(field -> !field.name().equals(FINDINGS)).map(field -> field.name().equals("json") ? text("json") : field).toList());

    private Tables() {
    }

    private static StructType table(StructField... fields) {
        return createStructType(new ArrayList<>(List.of(fields)));
    }

    private static StructField text(String name) {
        return field(name, StringType);
    }

    private static StructField number(String name) {
        return field(name, IntegerType);
    }

    private static StructField field(String name, DataType type) {
        return createStructField(name, type, true);
    }
}
