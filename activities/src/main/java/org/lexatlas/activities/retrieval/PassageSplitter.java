package org.lexatlas.activities.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lexatlas.store.corpus.CorpusPassage;

/**
 * Groups sentences into passages of a few hundred characters. A heading or an article's number
 * begins a passage; a sentence is never cut, however long. Each passage is verbatim: the document's
 * text from its start on. Pure.
 */
public final class PassageSplitter {

  /** Enough for a rule with its exception, little enough to be a quotation. */
  private static final int TARGET = 700;

  private static final Pattern HEADING =
      Pattern.compile(
          "(#{1,6} |§|(Article|Art\\.|Section|Статья|Artículo|Artigo) *\\d|第).*"
              + "|\\S.*\\n[ \\t]*(={2,}|-{3,})",
          Pattern.DOTALL);

  private PassageSplitter() {}

  /** The passages in the order of the text. */
  public static List<CorpusPassage> split(String text) {
    List<CorpusPassage> passages = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span sentence : SentenceSplitter.split(text)) {
      boolean opens = HEADING.matcher(sentence.of(text)).matches();
      if (start >= 0 && (opens || sentence.end() - start > TARGET)) {
        passages.add(new CorpusPassage(passages.size(), start, text.substring(start, end)));
        start = -1;
      }
      start = start < 0 ? sentence.start() : start;
      end = sentence.end();
    }
    if (start >= 0) {
      passages.add(new CorpusPassage(passages.size(), start, text.substring(start, end)));
    }
    return passages;
  }
}
