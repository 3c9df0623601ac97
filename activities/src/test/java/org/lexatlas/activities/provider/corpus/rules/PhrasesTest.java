package org.lexatlas.activities.provider.corpus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void matchesWholeWordsAndEndings() {
    assertThat(Phrases.of(List.of("ban")).in("the ban holds")).isTrue();
    assertThat(Phrases.of(List.of("ban")).in("the bank holds")).isFalse();
    assertThat(Phrases.of(List.of("запрещ*")).in("торговля запрещена")).isTrue();
  }

  @Test
  void spansAGapOfSevenWordsAtMost() {
    var phrase = Phrases.of(List.of("no ... shall"));
    assertThat(phrase.in("no natural or legal person shall trade")).isTrue();
    assertThat(phrase.in("no one two three four five six seven eight shall trade")).isFalse();
    assertThat(phrase.in("no; he shall trade")).isFalse();
  }

  @Test
  void takesTheLongerReading() {
    var not = Phrases.of(List.of("ne", "pas", "ne ... pas"));
    assertThat(not.find("ils ne sont pas interdits")).hasSize(1);
  }

  @Test
  void readsOptionalWords() {
    var phrase = Phrases.of(List.of("(was|is) (now )?lifted"));
    assertThat(phrase.in("it was now lifted")).isTrue();
    assertThat(phrase.in("it was lifted")).isTrue();
  }

  @Test
  void refusesAPhraseThatIsNotWellFormed() {
    assertThatThrownBy(() -> Phrases.of(List.of("(open")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(open");
  }
}
