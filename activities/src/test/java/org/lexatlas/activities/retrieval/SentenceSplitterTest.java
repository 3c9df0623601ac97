package org.lexatlas.activities.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  @Test
  void keepsAbbreviationsWhole() {
    assertThat(
            sentences(
                "Law No. 193-VII applies. See Art. 5 and Mr. J. Smith of the U.S. Treasury. End."))
        .containsExactly(
            "Law No. 193-VII applies.",
            "See Art. 5 and Mr. J. Smith of the U.S. Treasury.",
            "End.");
    assertThat(sentences("Added by s. 83 of Act 23 and ss. 4 and 5 of it. Three years. Five."))
        .containsExactly(
            "Added by s. 83 of Act 23 and ss. 4 and 5 of it.", "Three years.", "Five.");
    assertThat(sentences("Notice No. BDCB/FCI/2022/7 is revoked. May I? No. Banks may not."))
        .containsExactly(
            "Notice No. BDCB/FCI/2022/7 is revoked.", "May I?", "No.", "Banks may not.");
    assertThat(sentences("Zahlungstoken (z. B. Bitcoin), d. h. Coins, sind befreit. Es gilt."))
        .containsExactly("Zahlungstoken (z. B. Bitcoin), d. h. Coins, sind befreit.", "Es gilt.");
    assertThat(sentences("Das Gesetz gilt ab 1. Januar 2024. Es ist neu."))
        .containsExactly("Das Gesetz gilt ab 1. Januar 2024.", "Es ist neu.");
    assertThat(sentences("Закон от 31 июля 2020 г. № 259-ФЗ действует. Он нов."))
        .containsExactly("Закон от 31 июля 2020 г. № 259-ФЗ действует.", "Он нов.");
  }

  @Test
  void endsAtHeadingsArticlesAndBlankLines() {
    assertThat(
            sentences("# Title\n\nFirst line\ngoes on.\nArticle 5. Trading is banned.\n- an entry"))
        .containsExactly(
            "# Title", "First line\ngoes on.", "Article 5. Trading is banned.", "- an entry");
  }

  @Test
  void germanOrdinalsEndNoSentence() {
    assertThat(sentences("Wer das 21. Altersjahr nicht vollendet hat, darf nicht kaufen. Es gilt."))
        .containsExactly(
            "Wer das 21. Altersjahr nicht vollendet hat, darf nicht kaufen.", "Es gilt.");
    assertThat(sentences("Es waren 21. Danach kamen mehr."))
        .containsExactly("Es waren 21.", "Danach kamen mehr.");
  }

  @Test
  void endsAfterAHeadingRightAboveItsText() {
    assertThat(sentences("## Article 18. Mining\nMining is\nbanned."))
        .containsExactly("## Article 18. Mining", "Mining is\nbanned.");
    assertThat(sentences("**Article 18 Mining**\nMining is banned."))
        .containsExactly("**Article 18 Mining**", "Mining is banned.");
    assertThat(sentences("Text.\nArticle 18 Mining\nMining is banned."))
        .containsExactly("Text.", "Article 18 Mining", "Mining is banned.");
    assertThat(sentences("Section 5 of the Act provides\nthat mining is banned."))
        .containsExactly("Section 5 of the Act provides\nthat mining is banned.");
    assertThat(sentences("**Mining** is\n**banned** here."))
        .containsExactly("**Mining** is\n**banned** here.");
  }

  @Test
  void whatIsDrawnBelowAHeadingIsNoSentenceAndEndsNone() {
    assertThat(sentences("A title\nof two lines\n=====\nMining is banned."))
        .containsExactly("A title\nof two lines\n=====", "Mining is banned.");
    assertThat(sentences("Mining\n---\nMining is\nbanned.\n\nEnd"))
        .containsExactly("Mining\n---", "Mining is\nbanned.", "End");
    assertThat(sentences("May I mine?\n-----------\n\nNo."))
        .containsExactly("May I mine?", "-----------", "No.");
    assertThat(sentences("Mining is banned\nhere.\n-----\nEnd."))
        .containsExactly("Mining is banned\nhere.", "-----", "End.");
  }

  @Test
  void aNumberOfAQuotedListIsNoSentence() {
    assertThat(sentences("> 1. Mining is banned.\n> 2. Trading is free."))
        .containsExactly("> 1. Mining is banned.", "> 2. Trading is free.");
  }

  @Test
  void keepsAListWithItsIntroduction() {
    assertThat(sentences("No person shall:\n(a) buy; or\n(b) sell\nvirtual currency.\n\nNext."))
        .containsExactly("No person shall:\n(a) buy; or\n(b) sell\nvirtual currency.", "Next.");
  }

  @Test
  void keepsAListOfAStatuteWithTheWordsThatBeginIt() {
    assertThat(sentences("Section 4 does not authorise\n(a) a purchase; or\n(b) a sale.\n\nNext."))
        .containsExactly("Section 4 does not authorise\n(a) a purchase; or\n(b) a sale.", "Next.");
    assertThat(sentences("No person shall—\n\n(a) buy; or\n\n(b) sell coins."))
        .containsExactly("No person shall—\n\n(a) buy; or\n\n(b) sell coins.");
    assertThat(sentences("## Duties\n(a) A licensee shall pay.\n(b) It shall report."))
        .containsExactly("## Duties", "(a) A licensee shall pay.", "(b) It shall report.");
    assertThat(sentences("Scope\n\n(1) No person shall trade.\n\n(2) Banks may trade."))
        .containsExactly("Scope", "(1) No person shall trade.", "(2) Banks may trade.");
    assertThat(sentences("(1) No person shall—\n(a) buy; or\n(b) sell coins.\n(2) Banks may."))
        .containsExactly("(1) No person shall—\n(a) buy; or\n(b) sell coins.", "(2) Banks may.");
  }

  @Test
  void endsAnAnswerWithNo() {
    assertThat(sentences("Decree No. UP-3832, Act No. XXII and Notice No. PSN02 apply. End."))
        .containsExactly("Decree No. UP-3832, Act No. XXII and Notice No. PSN02 apply.", "End.");
    assertThat(sentences("Nothing replaced it, so the answer is no. Is a text planned?"))
        .containsExactly("Nothing replaced it, so the answer is no.", "Is a text planned?");
    assertThat(sentences("Are we outside the Act? No. A licence is needed."))
        .containsExactly("Are we outside the Act?", "No.", "A licence is needed.");
  }

  @Test
  void splitsScriptsWithoutBlanks() {
    assertThat(sentences("虚拟货币不具有法偿性。相关业务活动属于非法金融活动。")).hasSize(2);
  }

  /** 3,000 random texts: spans are ordered, apart, trimmed, and leave out nothing but blanks. */
  @Test
  void spansCoverEveryWordOfAnyText() {
    var random = new Random(20_261_124);
    for (int run = 0; run < 3_000; run++) {
      String text = randomText(random);
      int end = 0;
      for (Span span : SentenceSplitter.split(text)) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(end, span.start())).isBlank();
        assertThat(span.of(text)).isNotEmpty().isEqualTo(span.of(text).strip());
        end = span.end();
      }
      assertThat(text.substring(end)).isBlank();
    }
  }

  /** 3,000 random texts: each passage is the document's text from its start on, nothing is lost. */
  @Test
  void passagesCanBeLocatedInAnyText() {
    var random = new Random(19_520_801);
    for (int run = 0; run < 3_000; run++) {
      String text = randomText(random);
      var rest = new StringBuilder(text);
      for (var passage : PassageSplitter.split(text)) {
        assertThat(text.startsWith(passage.body(), passage.start())).isTrue();
        for (int i = passage.start(); i < passage.start() + passage.body().length(); i++) {
          rest.setCharAt(i, ' ');
        }
        for (Span sentence : SentenceSplitter.split(passage.body())) {
          String quote = sentence.of(passage.body());
          int offset = passage.start() + sentence.start();
          assertThat(text.substring(offset, offset + quote.length())).isEqualTo(quote);
        }
      }
      assertThat(rest.toString()).isBlank();
    }
  }

  private static String randomText(Random random) {
    List<String> pieces =
        List.of(
            "Trading",
            "crypto",
            "No.",
            "Art.",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            ". ",
            "! ",
            "U.S.",
            "5",
            "5. ",
            "(a) ",
            "- ",
            ":",
            ":\n",
            ";",
            "# ",
            "Article 7 ",
            "«",
            "»",
            "“",
            "”",
            "закон",
            "法。",
            "é",
            "\uD83D\uDE00",
            "\t",
            "\u00a0",
            "...",
            "г. ",
            "§ 3 ");
    var text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
  }
}
