package org.redflag.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Everything about the rules themselves. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        header = "The rulebook for those who review it: read, verified, tested.",
        footer = {
            "",
            "'rules verify --rules DIR' holds a folder of rules of your own to the same; the others speak of the built-in ones.",
            "Exit codes: 0 done; 2 usage; 10 errors were found, or scenarios that do not hold; 70 internal error."
        },
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesVerifyCommand.class,
            RulesTestCommand.class,
            RulesCoverageCommand.class,
            RulesBookCommand.class,
            CommandLine.HelpCommand.class
        })
final class RulesCommand {}
