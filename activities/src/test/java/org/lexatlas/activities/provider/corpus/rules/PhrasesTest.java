package org.lexatlas.activities.provider.corpus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.retrieval.Span;

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
  void startsWithAnyOfItsChoices() {
    var phrases =
        Phrases.of(List.of("(the |a )?ban", "(un|non-)?licen(s|c)ed", "b?an|or <n>", "b"));
    assertThat(starts(phrases, "ban")).containsExactly(0);
    assertThat(starts(phrases, "see the ban, a ban, an urban")).containsExactly(4, 13, 20);
    assertThat(starts(phrases, "unlicensed, non-licenced, licensed")).containsExactly(0, 12, 26);
    assertThat(starts(phrases, "or 7.5 b or x")).containsExactly(0, 7);
  }

  @Test
  void looksForTheFirstPhraseThatFits() {
    var phrases = Phrases.of(List.of("no person ... shall", "no person", "no", "north*"));
    assertThat(phrases.find("no person who trades shall")).containsExactly(new Span(0, 26));
    assertThat(phrases.find("no person trades")).containsExactly(new Span(0, 9));
    assertThat(phrases.find("no; northern no")).hasSize(3);
  }

  private static List<Integer> starts(Phrases phrases, String plain) {
    return phrases.find(plain).stream().map(Span::start).toList();
  }

  @Test
  void refusesAPhraseThatIsNotWellFormed() {
    assertThatThrownBy(() -> Phrases.of(List.of("(open")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(open");
  }
}
