package org.lexatlas.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {

  @Test
  void linksToPages() {
    assertThat(SafeLink.of(" https://afsa.kz/a?b=c#d ")).isEqualTo("https://afsa.kz/a?b=c#d");
    assertThat(SafeLink.host("http://afsa.kz/a")).isEqualTo("afsa.kz");
    assertThat(SafeLink.host("no address")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "//elsewhere.example",
        "/runs",
        "https://bank.example@elsewhere.example/",
        "https:///x",
        "file:///etc/passwd",
        "https://a b",
        ""
      })
  void leavesAnythingElseAsText(String address) {
    assertThat(SafeLink.of(address)).isNull();
  }
}
