package org.redflag.app.update;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.lists.ListCard;
import org.redflag.kb.lists.format.ListFiles;
import org.redflag.kb.lists.format.PublishedFile;
import org.redflag.kb.lists.store.Intake;
import org.redflag.kb.lists.store.ListStore;
import org.redflag.kb.lists.store.StoredAddress;
import org.redflag.kb.lists.store.StoredEdition;
import org.redflag.kb.lists.store.StoredFile;
import org.redflag.kb.lists.store.UnusableStore;

/**
 * Brings a store up to date from the addresses on the lists' cards.
 *
 * <p>What is fetched goes the same way as files that are imported by hand. A list that cannot be fetched, or whose new edition
 * is refused, stays as it is and costs no other list anything.
 */
public final class Updater {

    /**
     * What became of the lists that share their addresses.
     *
     * @param lists whose cards name the addresses
     * @param confirmed editions the publisher still offers as they are
     * @param intake what became of the editions that were fetched
     * @param failure why nothing could be fetched
     */
    public record Report(
            Set<String> lists,
            List<StoredEdition> confirmed,
            Intake.@Nullable Result intake,
            @Nullable String failure) {}

    private final ListStore store;
    private final Fetcher fetcher;
    private final LocalDate today;
    private final boolean acceptShrink;

    public Updater(ListStore store, Limits limits, LocalDate today, boolean acceptShrink) {
        this.store = store;
        this.fetcher = new Fetcher(limits);
        this.today = today;
        this.acceptShrink = acceptShrink;
    }

    /** Fetches the editions of lists; those that share their addresses are fetched once. */
    public List<Report> update(List<ListCard> cards) throws IOException, InterruptedException {
        Map<List<String>, Set<String>> sets = new LinkedHashMap<>();
        for (ListCard card : cards) {
            if (!card.urls().isEmpty()) {
                sets.computeIfAbsent(card.urls(), urls -> new TreeSet<>()).add(card.id());
            }
        }
        List<Report> reports = new ArrayList<>();
        for (Map.Entry<List<String>, Set<String>> set : sets.entrySet()) {
            try {
                reports.add(update(set.getKey(), set.getValue()));
            } catch (FetchFailed e) {
                reports.add(new Report(set.getValue(), List.of(), null, e.getMessage()));
            }
        }
        return reports;
    }

    private Report update(List<String> urls, Set<String> lists) throws FetchFailed, IOException, InterruptedException {
        Map<String, StoredAddress> known = known(urls, lists);
        Map<String, Fetched.Content> fetched = new LinkedHashMap<>();
        for (String url : urls) {
            if (fetcher.fetch(url, known.get(url)) instanceof Fetched.Content content) {
                fetched.put(url, content);
            }
        }
        if (fetched.isEmpty()) {
            List<StoredEdition> confirmed = store.confirm(new LinkedHashSet<>(urls), lists, today);
            if (confirmed.size() == lists.size()) {
                return new Report(lists, confirmed, null, null);
            }
            // The server means a file from which not every list's newest edition came: take it in as if it were new.
        }
        List<PublishedFile> files = new ArrayList<>();
        List<StoredAddress> addresses = new ArrayList<>();
        for (String url : urls) {
            Fetched.Content content = fetched.get(url);
            StoredAddress address = known.get(url);
            if (content != null) {
                PublishedFile file = content.file();
                files.add(file);
                addresses.add(new StoredAddress(
                        url, content.etag(), content.lastModified(), new StoredFile(file.digest(), file.name())));
            } else if (address != null) {
                files.add(store.content(address.file()));
                addresses.add(address);
            }
        }
        Intake.Terms terms = new Intake.Terms(today, lists, acceptShrink, null, addresses);
        return new Report(lists, List.of(), store.take(ListFiles.of(files), terms), null);
    }

    /** What the store knows of the addresses, as long as it still has what they gave and an edition of every list. */
    private Map<String, StoredAddress> known(List<String> urls, Set<String> lists) {
        Map<String, StoredAddress> known = new LinkedHashMap<>();
        if (!store.counts().keySet().containsAll(lists)) {
            return known;
        }
        Map<String, StoredAddress> addresses = store.addresses();
        for (String url : urls) {
            StoredAddress address = addresses.get(url);
            try {
                if (address != null) {
                    store.content(address.file());
                    known.put(url, address);
                }
            } catch (UnusableStore damaged) {
                // Asked without conditions, the server sends the file again, and taking it in mends the store.
                known.remove(url);
            }
        }
        return known;
    }
}
