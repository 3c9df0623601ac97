package org.lexatlas.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkedProseTest {

  private static final Map<String, String> BEHIND =
      Map.of("Persons may trade.", "<a class=\"why\">1</a>", "Gains are taxed", "<a>2</a>");

  private static String html(String markdown) {
    return MarkedProse.of(markdown, 3, BEHIND, "<div></div>");
  }

  @Test
  void putsOursBehindTheirSentencesAndBelowTheirParagraphs() {
    assertThat(html("First. Persons may trade. Last.\n\nNothing known."))
        .isEqualTo(
            "<p>First. Persons may trade.<a class=\"why\">1</a> Last.</p><div></div>\n<p>Nothing known.</p>\n");
    assertThat(html("- Gains are taxed\n- others"))
        .contains("<li>Gains are taxed<a>2</a><div></div></li>", "<li>others</li>");
  }

  @Test
  void leavesHeadingsQuotationsLinksAndPartsOfWordsAlone() {
    assertThat(
            html(
                "# Gains are taxed\n\n> Persons may trade.\n\n[Gains are taxed](https://a.example)\n\n"
                    + "Gains are taxedly."))
        .doesNotContain("why", "<a>2", "<div>");
  }

  @Test
  void whatStrangersWriteIsNoPlaceOfOurs() {
    assertThat(html("\uE0000\uE001 <b>Persons may trade.</b> \uE000\uE001 Persons may trade."))
        .contains("0 &lt;b&gt;", "Persons may trade.<a class=\"why\">1</a></p><div></div>")
        .doesNotContain("\uE000", "\uE001");
  }
}
