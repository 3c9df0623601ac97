package org.lexatlas.activities.provider.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundPassage;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.activities.retrieval.SentenceSplitter;
import org.lexatlas.activities.retrieval.Span;
import org.lexatlas.store.corpus.SourceType;

/**
 * Makes of a raw reply's documents what the reader reads. Pure; odd values read as the weakest. The
 * label by which a sample says in its text that it is one tells nothing of the law, and is left
 * out.
 */
final class SourceTexts {

  private static final Pattern SAMPLE_LABEL =
      Pattern.compile("\\bunverified sample\\b", Pattern.CASE_INSENSITIVE);

  private SourceTexts() {}

  static List<SourceText> of(List<FoundDocument> documents) {
    List<SourceText> texts = new ArrayList<>();
    for (FoundDocument document : documents) {
      texts.add(text(texts.size(), document));
    }
    return texts;
  }

  private static SourceText text(int index, FoundDocument document) {
    List<Sentence> sentences = new ArrayList<>();
    for (FoundPassage passage : document.passages()) {
      for (Span span : SentenceSplitter.split(passage.text())) {
        String words = span.of(passage.text());
        if (!document.sample() || !SAMPLE_LABEL.matcher(words).find()) {
          sentences.add(Sentence.of(index, passage.offset() + span.start(), words));
        }
      }
    }
    return new SourceText(
        index,
        document.id(),
        document.title(),
        document.url(),
        document.date(),
        SourceType.of(document.type()).orElse(SourceType.BLOG),
        document.language(),
        document.sample(),
        sentences,
        document.passages().stream()
            .map(passage -> new SourceText.Stretch(passage.offset(), passage.text()))
            .toList());
  }
}
