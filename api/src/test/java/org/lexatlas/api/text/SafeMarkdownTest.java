package org.lexatlas.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

  @Test
  void rendersWhatTextsAreMadeOf() {
    String html =
        SafeMarkdown.html("# Report\n\n- **one**\n- `two`\n\n> quoted\n\n|a|b|\n|-|-|\n|1|2|\n");
    assertThat(html)
        .contains(
            "<h1>Report</h1>",
            "<strong>one</strong>",
            "<code>two</code>",
            "<blockquote>",
            "<td>1</td>");
    assertThat(SafeMarkdown.html("[law](https://adilet.zan.kz/x?a=1&b=2)"))
        .contains("href=\"https://adilet.zan.kz/x?a&#61;1&amp;b&#61;2\"")
        .contains("nofollow");
    assertThat(SafeMarkdown.html(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:x)",
        "<a href=\"javascript:alert(1)\" style=\"position:fixed\">x</a>",
        "![pixel](https://elsewhere.example/pixel.png)",
        "<svg onload=alert(1)>",
        "<iframe src=https://elsewhere.example></iframe>",
        "[x]: javascript:alert(1)\n\n[x]",
        "<style>*{display:none}</style>",
        "```html\n<script>alert(1)</script>\n```",
        "[a](https://x.example \"title onmouseover=alert(1)\")",
        "|<script>|\n|-|\n|<img src=x>|\n"
      })
  void nothingOfItRunsOrFetches(String hostile) {
    assertThat(SafeMarkdown.html(hostile))
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<img")
        .doesNotContainIgnoringCase("<svg")
        .doesNotContainIgnoringCase("<iframe")
        .doesNotContainIgnoringCase("<style")
        .doesNotContainPattern("(?i)<[^>]*\\s(on\\w+|style|title)=")
        .doesNotContainPattern("(?i)href=\"?(javascript|data|vbscript)");
  }
}
