package org.redflag.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.redflag.kb.lists.store.ListStore;
import org.redflag.kb.snapshot.OpenedStore;
import org.redflag.model.NotScreened;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves that the store still holds what was imported. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "Reads every edition again and compares it with what was imported.")
final class ListsVerifyCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        ListStore store = options.store();
        OpenedStore.forget(store);
        List<NotScreened> problems = store.verify();
        problems.forEach(problem -> System.out.println(
                Terminal.printable(problem.check() + ": " + problem.reason() + "; " + problem.cure())));
        int editions = store.editions().size();
        if (editions == 0) {
            System.err.println("redflag: " + store.folder() + " holds no edition; import or update the lists first");
            return ExitCode.KNOWLEDGE;
        }
        System.out.println(editions + " editions read, " + problems.size() + " problems.");
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.KNOWLEDGE;
    }
}
