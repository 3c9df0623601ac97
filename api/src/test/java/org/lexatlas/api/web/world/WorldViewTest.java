package org.lexatlas.api.web.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.world.Standing;

class WorldViewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Topic TOPIC =
      new Topic(
          "T",
          1,
          "T",
          "?",
          List.of(new StatusTerm("Free", 0, "."), new StatusTerm("Banned", 1, ".")));
  private static final List<Jurisdiction> PLACES =
      List.of(
          place("DE", "Germany"),
          place("FR", "France"),
          place("KZ", "Kazakhstan"),
          place("ZZ", "Nowhere"));

  private final WorldView view =
      WorldView.of(
          TOPIC,
          PLACES,
          List.of(
              new Standing("DE", 1, "Banned", 1, TODAY, TODAY, null, false),
              new Standing(
                  "FR", 2, "Free", 1, TODAY.minusDays(200), TODAY.minusDays(300), 3, false),
              new Standing("KZ", null, null, null, null, null, null, false)),
          TODAY);

  @Test
  void countsStatusesAndCoverage() {
    assertThat(view.coverage()).isEqualTo(new WorldView.Coverage(1, 1, 2));
    assertThat(view.legend())
        .extracting(entry -> entry.key().name() + " " + entry.count())
        .containsExactly("Free 1", "Banned 1", "Unclear 0", "No-Information 0", "Not researched 2");
  }

  @Test
  void putsEveryPlaceOnTheMapTheUnknownOnesToo() {
    var codes =
        view.blocks().stream()
            .flatMap(block -> block.tiles().stream())
            .map(tile -> tile.face().place().code() + " " + (tile.line() > 0))
            .toList();
    assertThat(codes).containsExactlyInAnyOrder("DE true", "FR true", "KZ true", "ZZ false");
  }

  @Test
  void sortsByAnyColumnBothWays() {
    assertThat(sorted("status", false)).startsWith("FR", "DE");
    assertThat(sorted("status", true)).endsWith("DE", "FR");
    assertThat(sorted("name", false)).containsExactly("FR", "DE", "KZ", "ZZ");
    assertThat(sorted("verified", true)).startsWith("DE", "FR");
    assertThat(sorted("coverage", false)).startsWith("DE", "FR");
    assertThat(sorted("no such column", false)).containsExactly("FR", "DE", "KZ", "ZZ");
  }

  @Test
  void saysWhatIsSimulated() {
    var invented =
        WorldView.of(
            TOPIC,
            PLACES,
            List.of(new Standing("DE", 1, "Banned", 1, TODAY, TODAY, null, true)),
            TODAY);
    assertThat(view.simulated()).isFalse();
    assertThat(invented.simulated()).isTrue();
    assertThat(invented.rows().getFirst().words()).isEqualTo("Germany: Banned, simulated");
  }

  private List<String> sorted(String word, boolean descending) {
    return WorldSort.read(word).sorted(view.rows(), descending).stream()
        .map(row -> row.place().code())
        .toList();
  }

  private static Jurisdiction place(String code, String name) {
    return new Jurisdiction(
        code, null, null, name, "Europe", "Western Europe", Jurisdiction.Kind.COUNTRY, null);
  }
}
