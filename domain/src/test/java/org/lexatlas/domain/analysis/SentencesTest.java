package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void cutsAtTheEndOfSentences() {
    assertThat(Sentences.of("Trading is legal. Mining needs a licence! Is it taxed? Yes."))
        .containsExactly("Trading is legal.", "Mining needs a licence!", "Is it taxed?", "Yes.");
  }

  @Test
  void abbreviationsInitialsAndNumbersDoNotEndASentence() {
    assertThat(
            Sentences.of("Law No. 193-VII, Art. 5 and J. Smith Ltd. Tokyo apply. So it is 1.5 %."))
        .containsExactly(
            "Law No. 193-VII, Art. 5 and J. Smith Ltd. Tokyo apply.", "So it is 1.5 %.");
  }

  @Test
  void closingQuotesBelongToTheirSentence() {
    assertThat(Sentences.of("He said “it is banned.” Then he left."))
        .containsExactly("He said “it is banned.”", "Then he left.");
  }

  @Test
  void knowsOtherScripts() {
    assertThat(Sentences.of("Торговля запрещена. Майнинг разрешён."))
        .containsExactly("Торговля запрещена.", "Майнинг разрешён.");
    assertThat(Sentences.of("禁止です。許可です。")).containsExactly("禁止です。", "許可です。");
  }

  @Test
  void keepsParagraphsApart() {
    assertThat(Sentences.paragraphs("One. Two.\n\n\nThree.")).hasSize(2);
    assertThat(Sentences.of("")).isEmpty();
  }

  @Property
  void losesNothing(
      @ForAll @CharRange(from = ' ', to = '~') @Chars({'\n', '。', '«', '»', '“', '”', 'Ж', 'ж'})
          String prose) {
    String joined = String.join(" ", Sentences.of(prose));
    assertThat(joined.replaceAll("\\s", "")).isEqualTo(prose.replaceAll("\\s", ""));
  }

  @Test
  void leavesAQuotationAfterItsSourceWhole() {
    String faq = "FAQ (regulator, 2024-03-01): “May I? I ask “why?” too. No.”";
    String act = "Act (law, 2023): “Art. 5. Nobody may”.";
    assertThat(Sentences.of(faq + " " + act + " He said “Yes. No.” And so on."))
        .containsExactly(faq, act, "He said “Yes.", "No.” And so on.");
    assertThat(Sentences.of("Act (law): “never closed. Next.")).hasSize(2);
  }
}
