package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void readsStepsAsPeopleTypeThem() {
    assertThat(Words.constant("comparison-analysis")).isEqualTo("COMPARISON_ANALYSIS");
    assertThat(Words.constant("Base Research")).isEqualTo("BASE_RESEARCH");
    assertThat(Words.title("BLENDED_SYNTHESIS")).isEqualTo("Blended Synthesis");
  }

  @Test
  void keepsWhatIsNoCodeAsItWasTyped() {
    assertThat(Words.code(" kz ")).isEqualTo("KZ");
    assertThat(Words.code("kz-aifc")).isEqualTo("KZ-AIFC");
    assertThat(Words.code("Kazakhstan")).isEqualTo("Kazakhstan");
  }

  @Test
  void breaksLongLinesBetweenWords() {
    var wrapped = Words.wrap("word ".repeat(40), "  ");
    assertThat(wrapped.lines()).hasSize(3).allMatch(line -> line.length() <= 100);
    assertThat(wrapped.lines()).allMatch(line -> line.startsWith("  word"));
  }

  @Test
  void letsNoTerminalCommandsThrough() {
    assertThat(Words.line("title \u001b[2Jgone\n")).doesNotContain("\u001b").doesNotContain("\n");
    assertThat(Words.wrap("text \u001b]0;x\u0007", "")).doesNotContain("\u001b", "\u0007");
  }
}
