package org.lexatlas.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u0416", "\u6f22", "\ud83c\udf0d"})
  void fitsIntoACookieInWhateverScript(String letter) {
    String cut = Note.cut(letter.repeat(5000));
    assertThat(URLEncoder.encode(cut, StandardCharsets.UTF_8)).hasSizeBetween(3400, 3700);
    assertThat(cut).endsWith(letter + "...");
    assertThat(Note.cut(letter.repeat(100))).isEqualTo(letter.repeat(100));
  }
}
