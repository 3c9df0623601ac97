package org.lexatlas.activities.provider.corpus;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundPassage;
import org.lexatlas.activities.provider.corpus.rules.Places;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.activities.retrieval.PassageSearch;
import org.lexatlas.activities.retrieval.RankFusion;
import org.lexatlas.store.corpus.CandidateDocument;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusPassage;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.corpus.PassageHit;

/**
 * Finds what the corpus has to say about a question. Short documents are taken whole; of long ones
 * the passages that were found, with their neighbours, and the first ones, which say what the
 * document is. At most {@value #MOST_DOCUMENTS} documents: those found, those put in for this
 * topic, and the newest of the others.
 */
final class CorpusRetrieval {

  private static final int MOST_DOCUMENTS = 60;
  private static final int WHOLE_DOCUMENT = 40_000;
  private static final int HITS = 200;
  private static final int FIRST_PASSAGES = 3;

  private final CorpusStore store;
  private final PassageSearch search;
  private final RuleBook book;

  CorpusRetrieval(CorpusStore store, PassageSearch search, RuleBook book) {
    this.store = store;
    this.search = search;
    this.book = book;
  }

  CorpusReply find(ResearchQuestion question, Progress progress) {
    String country = question.jurisdiction().code();
    Optional<TopicRules> rules = book.topic(question.topic().id());
    List<String> countries = new ArrayList<>(List.of(country));
    countries.addAll(Places.unionsOf(country));
    List<CandidateDocument> candidates = candidates(countries, question.asOf());
    progress.phase("searching " + candidates.size() + " documents");
    Set<String> languages = new TreeSet<>();
    candidates.forEach(candidate -> languages.add(candidate.language()));
    List<PassageHit> hits = search(countries, languages, question, rules);
    Set<String> chosen = chosen(candidates, hits, question.topic().id());
    progress.phase("reading " + chosen.size() + " documents");
    List<FoundDocument> found = new ArrayList<>();
    Map<String, CorpusDocument> documents =
        store.documents(chosen).stream().collect(toMap(CorpusDocument::id, Function.identity()));
    for (CandidateDocument candidate : candidates) {
      CorpusDocument document = documents.get(candidate.id());
      if (document != null) {
        found.add(found(document, hits));
      }
    }
    return new CorpusReply(
        country,
        question.topic().id(),
        question.asOf().toString(),
        rules.map(TopicRules::version).orElse(0),
        book.examples(question.topic().id()),
        languages.stream()
            .flatMap(language -> TopicSearch.words(question.topic(), rules, language).stream())
            .distinct()
            .toList(),
        found);
  }

  /** Of the place and of the unions whose law is also its own; the newest first. */
  private List<CandidateDocument> candidates(List<String> countries, LocalDate asOf) {
    return countries.stream()
        .flatMap(country -> store.candidates(country, asOf).stream())
        .sorted(CandidateDocument.NEWEST_FIRST)
        .toList();
  }

  private List<PassageHit> search(
      List<String> countries,
      Set<String> languages,
      ResearchQuestion question,
      Optional<TopicRules> rules) {
    List<List<PassageHit>> lists = new ArrayList<>();
    for (String country : countries) {
      for (String language : languages) {
        lists.add(
            search.search(
                TopicSearch.query(question.topic(), rules, country, question.asOf(), language),
                HITS));
      }
    }
    return RankFusion.fuse(lists);
  }

  private static Set<String> chosen(
      List<CandidateDocument> candidates, List<PassageHit> hits, String topic) {
    Set<String> chosen = new LinkedHashSet<>();
    candidates.stream()
        .filter(candidate -> topic.equals(candidate.topic()))
        .forEach(candidate -> chosen.add(candidate.id()));
    hits.forEach(hit -> chosen.add(hit.document()));
    candidates.forEach(candidate -> chosen.add(candidate.id()));
    return new LinkedHashSet<>(chosen.stream().limit(MOST_DOCUMENTS).toList());
  }

  private FoundDocument found(CorpusDocument document, List<PassageHit> hits) {
    List<FoundPassage> passages = new ArrayList<>();
    if (document.body().length() <= WHOLE_DOCUMENT) {
      passages.add(new FoundPassage(0, document.body()));
    } else {
      Set<Integer> wanted = wanted(document.id(), hits);
      store.passages(document.id()).stream()
          .filter(passage -> wanted.contains(passage.ordinal()))
          .forEach(passage -> add(passages, passage, document.body()));
    }
    return new FoundDocument(
        document.id(),
        document.title(),
        document.url(),
        document.date(),
        document.type().word(),
        document.language(),
        document.sample(),
        passages);
  }

  /**
   * Adds it. Where only white space lies between the last one and it, that goes to the last one, so
   * that a question in one and its answer in the next can be quoted together.
   */
  private static void add(List<FoundPassage> passages, CorpusPassage passage, String body) {
    if (!passages.isEmpty()) {
      FoundPassage last = passages.getLast();
      int end = last.offset() + last.text().length();
      if (end < passage.start() && body.substring(end, passage.start()).isBlank()) {
        String filled = body.substring(last.offset(), passage.start());
        passages.set(passages.size() - 1, new FoundPassage(last.offset(), filled));
      }
    }
    passages.add(new FoundPassage(passage.start(), passage.body()));
  }

  private static Set<Integer> wanted(String document, List<PassageHit> hits) {
    Set<Integer> wanted = new TreeSet<>();
    for (int i = 0; i < FIRST_PASSAGES; i++) {
      wanted.add(i);
    }
    for (PassageHit hit : hits) {
      if (hit.document().equals(document)) {
        wanted.addAll(List.of(hit.ordinal() - 1, hit.ordinal(), hit.ordinal() + 1));
      }
    }
    return wanted;
  }
}
