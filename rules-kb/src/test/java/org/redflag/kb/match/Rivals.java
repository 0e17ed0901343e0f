package org.redflag.kb.match;

import com.intuit.fuzzymatcher.component.MatchService;
import com.intuit.fuzzymatcher.domain.Document;
import com.intuit.fuzzymatcher.domain.Element;
import com.intuit.fuzzymatcher.domain.ElementType;
import com.intuit.fuzzymatcher.domain.Match;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;

/** Other ways to find names, each as its documentation shows it and with one thread. */
final class Rivals {

    private static final double ENOUGH = 0.85;
    private static final int SLIPS = 2;
    private static final int TOP = 50;

    private Rivals() {}

    /** Finds listed names. */
    interface Finder {
        Collection<String> find(String name);
    }

    static Finder ours(NameIndex index) {
        Search search = new Search(index);
        return name -> {
            Given given = Given.of(name, index.vocabulary());
            Numbers proposed = search.names(given, Bands.WEAK);
            List<String> found = new ArrayList<>(4);
            for (int i = 0; i < proposed.count(); i++) {
                Listed listed = index.names().get(proposed.get(i));
                if (NameScorer.score(given, listed).score() >= Bands.WEAK) {
                    found.add(listed.published().name());
                }
            }
            return found;
        };
    }

    /** Jaro and Winkler's likeness with every listed name, in capitals. */
    static Finder jaroWinkler(List<String> listed) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        List<String> capitals =
                listed.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
        return name -> {
            String asked = name.toUpperCase(Locale.ROOT);
            List<String> found = new ArrayList<>();
            for (int i = 0; i < capitals.size(); i++) {
                if (similarity.apply(asked, capitals.get(i)) >= ENOUGH) {
                    found.add(listed.get(i));
                }
            }
            return found;
        };
    }

    static double bestByJaroWinkler(List<ListedParty> parties, Samples.Labelled row) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String asked = row.query().toUpperCase(Locale.ROOT);
        double best = 0;
        for (ListedParty party : parties) {
            for (ListedName listed : party.names()) {
                if (row.counts(party, listed.name())) {
                    best = Math.max(best, similarity.apply(asked, listed.name().toUpperCase(Locale.ROOT)));
                }
            }
        }
        return best;
    }

    /** An index in memory with one field; each word of a name may have two slips, and the best fifty are found. */
    static Finder lucene(List<String> listed) throws IOException {
        StandardAnalyzer analyzer = new StandardAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String name : listed) {
                org.apache.lucene.document.Document document = new org.apache.lucene.document.Document();
                document.add(new TextField("name", name, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
        return name -> {
            try {
                BooleanQuery.Builder query = new BooleanQuery.Builder();
                try (TokenStream tokens = analyzer.tokenStream("name", new StringReader(name))) {
                    CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
                    tokens.reset();
                    while (tokens.incrementToken()) {
                        query.add(new FuzzyQuery(new Term("name", word.toString()), SLIPS), BooleanClause.Occur.SHOULD);
                    }
                    tokens.end();
                }
                List<String> found = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query.build(), TOP).scoreDocs) {
                    found.add(listed.get(hit.doc));
                }
                return found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Intuit's matcher takes all names at once and has no index, so it is asked for many together. */
    static List<Collection<String>> intuit(List<String> listed, List<String> names) {
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            all.add(document("l" + i, listed.get(i)));
        }
        List<Document> asked = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            asked.add(document("q" + i, names.get(i)));
        }
        Map<String, List<Match<Document>>> matches = new MatchService().applyMatchByDocId(asked, all);
        List<Collection<String>> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Set<String> hits = new HashSet<>();
            for (Match<Document> match : matches.getOrDefault("q" + i, List.of())) {
                String key = match.getMatchedWith().getKey();
                if (key.startsWith("l")) {
                    hits.add(listed.get(Integer.parseInt(key.substring(1))));
                }
            }
            found.add(hits);
        }
        return found;
    }

    private static Document document(String key, String name) {
        return new Document.Builder(key)
                .addElement(new Element.Builder<String>()
                        .setValue(name)
                        .setType(ElementType.NAME)
                        .createElement())
                .createDocument();
    }
}
