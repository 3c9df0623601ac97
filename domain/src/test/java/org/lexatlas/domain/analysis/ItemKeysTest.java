package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemKeysTest {

  @Test
  void lawsAreKnownByTheirNumber() {
    assertThat(ItemKeys.law(law("Law on Digital Assets", "No. 193-VII"))).isEqualTo("no193vii");
    assertThat(ItemKeys.law(law("On digital assets", "no 193–VII ZRK"))).isEqualTo("no193vii");
    assertThat(ItemKeys.law(law("On digital assets", "Law No. 193-VII"))).isEqualTo("no193vii");
    assertThat(ItemKeys.law(law("On digital assets", "Decree No. 193"))).isEqualTo("decreeno193");
    assertThat(ItemKeys.law(law("Law on Digital Assets", null))).isEqualTo("lawondigitalassets");
  }

  @Test
  void addressesAreKnownWithoutTheirDress() {
    assertThat(ItemKeys.url("HTTPS://www.Example.org/Path/?utm_source=x&id=5&gclid=1#top"))
        .isEqualTo("example.org/Path/?id=5");
    assertThat(ItemKeys.url("http://example.org/")).isEqualTo("example.org");
    assertThat(ItemKeys.url("example.org/a?utm_campaign=b")).isEqualTo("example.org/a");
  }

  @Test
  void sourcesWithoutAddressAreKnownByTheirTitle() {
    assertThat(ItemKeys.source(new Source("A Report", null, null, "news", null)))
        .isEqualTo("areport");
  }

  @Test
  void sameWordsHaveTheSameKey() {
    assertThat(ItemKeys.text("It is  “legal”.")).isEqualTo(ItemKeys.text("it is \"legal\""));
    assertThat(ItemKeys.text("It is legal")).isNotEqualTo(ItemKeys.text("It is illegal"));
  }

  private static Law law(String name, @Nullable String identifier) {
    return new Law(name, identifier, null, null, null);
  }
}
