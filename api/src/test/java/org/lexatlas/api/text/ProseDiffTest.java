package org.lexatlas.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.api.text.Segment.Kind.DELETE;
import static org.lexatlas.api.text.Segment.Kind.EQUAL;
import static org.lexatlas.api.text.Segment.Kind.INSERT;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProseDiffTest {

  @Test
  void marksTheWordsThatDiffer() {
    assertThat(ProseDiff.of("Clients invest US$1,000 a month.", "Clients invest US$2,000 a month."))
        .containsExactly(
            Segment.equal("Clients invest US$"),
            Segment.delete("1,000"),
            Segment.insert("2,000"),
            Segment.equal(" a month."));
  }

  @Test
  void aSmallWordBetweenChangesIsNoCommonGround() {
    assertThat(WordDiff.of("licences issued by the Authority", "registrations kept by a Bureau"))
        .extracting(Segment::kind)
        .containsExactly(DELETE, INSERT);
  }

  @Test
  void aSentenceThatStandsElsewhereIsMoved() {
    String first = "Exchanges must hold a licence.";
    String second = "Payments in crypto assets are prohibited.";

    List<Segment> segments =
        ProseDiff.of(first + " " + second + " Gains are taxed.", second + "\n\n" + first);

    assertThat(segments)
        .filteredOn(Segment::moved)
        .extracting(segment -> segment.text().strip())
        .containsExactly(second, second);
    assertThat(segments)
        .filteredOn(segment -> segment.kind() == DELETE && !segment.moved())
        .extracting(segment -> segment.text().strip())
        .containsExactly("Gains are taxed.");
  }

  @Test
  void theSameTextIsEqual() {
    assertThat(ProseDiff.of("One. Two.", "One. Two.")).containsExactly(Segment.equal("One. Two."));
    assertThat(ProseDiff.of("", "")).isEmpty();
  }

  @Test
  void scriptsWithoutSpacesAreReadByCharacter() {
    assertThat(WordDiff.of("暗号資産は禁止", "暗号資産は許可"))
        .contains(Segment.equal("暗号資産は"), Segment.delete("禁止"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothTextsCanBeReadFromTheSegments(int seed) {
    var random = new Random(seed);
    String before = prose(random);
    String after = prose(random);

    assertThat(without(ProseDiff.of(before, after), INSERT)).isEqualToNormalizingWhitespace(before);
    assertThat(without(ProseDiff.of(before, after), DELETE)).isEqualToNormalizingWhitespace(after);
    assertThat(without(WordDiff.of(before, after), INSERT)).isEqualTo(before);
    assertThat(without(WordDiff.of(before, after), DELETE)).isEqualTo(after);
  }

  @Test
  void textsBeyondAllMeasureAreShownOneAfterTheOther() {
    String before = "Word and word. ".repeat(30_000);
    String after = "Other thing. ".repeat(30_000);

    assertThat(ProseDiff.of(before, after)).extracting(Segment::kind).doesNotContain(EQUAL);
  }

  static List<Integer> seeds() {
    return IntStream.range(0, 60).boxed().toList();
  }

  private static String prose(Random random) {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(i -> sentence(random) + (random.nextBoolean() ? " " : "\n\n"))
        .collect(Collectors.joining())
        .strip();
  }

  private static String sentence(Random random) {
    List<String> words =
        List.of("banks", "trade", "10%", "the", "of", "licence", "2024-05-01", ",");
    return "No "
        + IntStream.range(0, 1 + random.nextInt(9))
            .mapToObj(i -> words.get(random.nextInt(words.size())))
            .collect(Collectors.joining(" "))
        + ".";
  }

  private static String without(List<Segment> segments, Segment.Kind kind) {
    return segments.stream()
        .filter(segment -> segment.kind() != kind)
        .map(Segment::text)
        .collect(Collectors.joining());
  }
}
