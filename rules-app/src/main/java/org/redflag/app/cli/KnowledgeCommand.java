package org.redflag.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The whole knowledge as one file. */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        header = "Pins lists and records in one file, so that decisions can be made again elsewhere and later.",
        footer = {
            "",
            "Exit codes: 0 done; 2 usage; 65 a file of records is unusable; 70 internal error; 78 a list or snapshot is",
            "missing, stale or corrupt."
        },
        subcommands = {KnowledgePinCommand.class, KnowledgeShowCommand.class, CommandLine.HelpCommand.class})
final class KnowledgeCommand {}
