package org.redflag.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Everything about the published lists on this machine. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        header = "Keeps dated editions of published lists: what is here, how old it is, what changed.",
        footer = {
            "",
            "Exit codes: 0 done; 2 usage; 65 a file is unusable; 70 internal error; 75 an address could not be reached,",
            "try again; 78 a list is missing, stale, corrupt or was refused."
        },
        subcommands = {
            ListsStatusCommand.class,
            ListsImportCommand.class,
            ListsUpdateCommand.class,
            ListsVerifyCommand.class,
            ListsDiffCommand.class,
            ListsGoodGuyCommand.class,
            CommandLine.HelpCommand.class
        })
final class ListsCommand {}
