package org.lexatlas.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

  @Test
  void showsWhatAReportHas() {
    String html =
        SafeHtml.ofMarkdown(
            "# Title\n\nIt is **allowed** to *trade*.\n\n> “Quoted”\n\n- one\n- two\n\n3. three\n");

    assertThat(html)
        .contains("<h1>Title</h1>", "<strong>allowed</strong>", "<em>trade</em>")
        .contains("<blockquote>", "<li>two</li>", "<ol start=\"3\">");
  }

  @Test
  void linksLeadToTheWebAndAreNotFollowed() {
    assertThat(SafeHtml.ofMarkdown("[law](https://example.org/a?b=1&c=2)"))
        .contains("href=\"https://example.org/a?b&#61;1&amp;c&#61;2\"")
        .contains("rel=\"nofollow noopener noreferrer\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[go](javascript:alert(1))",
        "[go](JaVaScRiPt:alert(1))",
        "[go](data:text/html;base64,PHNjcmlwdD4=)",
        "[go](vbscript:msgbox)",
        "<a href='javascript:alert(1)'>go</a>",
        "![beacon](https://evil.example/p.png)",
        "[![beacon](https://evil.example/p.png)](javascript:alert(1))",
        "<svg><script>alert(1)</script></svg>",
        "<style>@import 'https://evil.example'</style>",
        "<iframe src=https://evil.example></iframe>",
        "<https://example.org/\"onmouseover=alert(1)>",
        "[x](https://example.org \"' onmouseover='alert(1)\")",
        "```\"><script>alert(1)</script>\nx\n```",
        "[x]: javascript:alert(1)\n\n[x]",
      })
  void nothingOfOthersRunsOrIsFetched(String hostile) {
    assertThat(SafeHtml.ofMarkdown(hostile))
        .doesNotContainPattern("(?i)<(?:script|img|svg|style|iframe|object|link|meta)")
        .doesNotContainPattern("(?i)<[^>]*\\son[a-z]+\\s*=")
        .doesNotContainPattern("(?i)href=\"(?!https?://)");
  }

  @Test
  void imagesLeaveTheirWords() {
    assertThat(SafeHtml.ofMarkdown("See ![the map](https://example.org/m.png)."))
        .isEqualToIgnoringWhitespace("<p>See the map.</p>");
  }

  @Test
  void headingsStandBelowThePagesOwn() {
    assertThat(SafeHtml.ofMarkdown("# A\n\n###### B", 3)).contains("<h3>A</h3>", "<h6>B</h6>");
  }

  @Test
  void depthIsBounded() {
    String deep = ">".repeat(50_000) + " deep\n\n" + "*".repeat(50_000) + "a" + "[".repeat(50_000);

    assertThat(SafeHtml.ofMarkdown(deep)).contains("deep");
  }

  @Test
  void escapesPlainWords() {
    assertThat(SafeHtml.escaped("<b a='1'>\"&")).isEqualTo("&lt;b a=&#39;1&#39;&gt;&quot;&amp;");
  }

  @Test
  void tablesStayTables() {
    assertThat(SafeHtml.ofMarkdown("|a|b|\n|-|-|\n|1|<b>2|"))
        .contains("<table>", "<th>a</th>", "<td>&lt;b&gt;2</td>");
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
    assertThat(SafeHtml.ofMarkdown(hostile))
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<img")
        .doesNotContainIgnoringCase("<svg")
        .doesNotContainIgnoringCase("<iframe")
        .doesNotContainIgnoringCase("<style")
        .doesNotContainPattern("(?i)<[^>]*\\s(on\\w+|style|title)=")
        .doesNotContainPattern("(?i)href=\"?(javascript|data|vbscript)");
  }
}
