package org.redflag.app.cli;

import java.util.concurrent.Callable;
import org.redflag.app.output.Schemas;
import org.redflag.model.io.TransactionColumns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what transactions and decisions look like. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        header = "Prints the JSON Schema of transactions and decisions, or the columns of a CSV.")
final class SchemaCommand implements Callable<Integer> {

    @Option(names = "--columns", description = "the CSV columns instead, one on each line")
    private boolean columns;

    @Override
    public Integer call() {
        if (columns) {
            TransactionColumns.all().forEach(System.out::println);
        } else {
            System.out.println(Schemas.transactionsAndDecisions());
        }
        return ExitCode.DONE;
    }
}
