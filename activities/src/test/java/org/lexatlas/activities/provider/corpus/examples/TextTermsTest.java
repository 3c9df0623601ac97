package org.lexatlas.activities.provider.corpus.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTermsTest {

  @Test
  void yearsOfThisCenturyAreKeptAndOtherNumbersAlike() {
    assertThat(TextTerms.words("From 2027: 15 % on 1,200 and 20270"))
        .contains("2027", "from 2027", "2027 0", "0")
        .doesNotContain("15", "1", "200", "20270");
    assertThat(TextTerms.words("Act of 1998")).contains("of 0").doesNotContain("1998");
  }

  @Test
  void wordsAreCutIntoRunsOfFourWithTheirEnds() {
    assertThat(TextTerms.letters("Verbot, nie"))
        .containsExactly(" ver", "verb", "erbo", "rbot", "bot ", " nie", "nie ");
  }

  @Test
  void whatFollowsCloselyOnADenialIsDenied() {
    assertThat(TextTerms.words("A licence is not needed to swap such coins for cash"))
        .contains("~needed", "~coins", "licence", "needed")
        .doesNotContain("~licence", "~is", "~not", "~cash");
    assertThat(TextTerms.words("Без лицензии нельзя торговать"))
        .contains("~лицензии", "~торговать");
  }

  @Test
  void nothingIsMadeOfNothing() {
    assertThat(TextTerms.words(" ... ")).isEmpty();
    assertThat(TextTerms.letters("")).isEmpty();
  }
}
