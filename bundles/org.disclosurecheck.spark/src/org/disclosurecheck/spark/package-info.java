/**
 * The check on a cluster with Apache Spark. {@link org.disclosurecheck.spark.BatchJob} is what spark-submit starts;
 * {@link org.disclosurecheck.spark.Archive} is the whole of a run. Spark checks with the same engine as the command line,
 * opened once on each executor ({@link org.disclosurecheck.spark.Workshop}).
 */
package org.disclosurecheck.spark;
