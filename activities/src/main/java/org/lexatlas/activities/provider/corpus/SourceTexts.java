package org.lexatlas.activities.provider.corpus;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundPassage;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.activities.retrieval.SentenceSplitter;
import org.lexatlas.activities.retrieval.Span;
import org.lexatlas.store.corpus.SourceType;

/** Makes of a raw reply's documents what the reader reads. Pure; odd values read as the weakest. */
final class SourceTexts {

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
        int offset = passage.offset() + span.start();
        sentences.add(Sentence.of(index, offset, span.of(passage.text())));
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
        sentences);
  }
}
