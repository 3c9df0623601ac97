package org.lexatlas.activities.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownKeyTest {

  private static final String HEAD =
      "---\ncountry: NO\ntype: law\ndate: 2022-05-01\n%s---\nText.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "kind, type",
    "published, date",
    "topics, topic",
    "Country, country",
    "langauge, language",
    "urls, url",
  })
  void namesTheKeyThatWasMeant(String key, String meant) {
    assertThat(UnknownKey.remark(key))
        .isEqualTo(
            key
                + ": no key that is read, passed over, use "
                + meant
                + ":; known are country, type, date, title, url, topic, language, note");
  }

  @Test
  void suggestsNothingWhereNoneIsClose() {
    assertThat(UnknownKey.remark("weather"))
        .startsWith("weather: no key that is read, passed over;");
  }

  @Test
  void remarksOnKeysOfHeaderAndSidecarAndStopsNothing() throws IOException {
    var result = read(HEAD.formatted("kind: law\nnote: mine\n"), "topics: [Mining]\ntitle: Act\n");

    assertThat(result.document().title()).isEqualTo("Act");
    assertThat(result.document().country()).isEqualTo("NO");
    assertThat(result.remarks())
        .extracting(remark -> remark.split(":", 2)[0])
        .containsExactly("topics", "kind");
  }

  @Test
  void hasNothingToSayOfKeysThatAreRead() throws IOException {
    String all =
        "title: Act\nurl: https://law.example/5\ntopic: Mining\nlanguage: en\nnote: mine\n";
    assertThat(read(HEAD.formatted(all), "country: NO").remarks()).isEqualTo(List.of());
  }

  private DocumentReader.Result read(String text, String sidecar) throws IOException {
    var file = new FolderFile(folder, Files.writeString(folder.resolve("act.md"), text));
    return new DocumentReader(code -> code.equals("NO"))
        .read(
            file,
            file.bytes(),
            Optional.of(sidecar.getBytes(StandardCharsets.UTF_8)),
            "0123456789abcdef0123456789abcdef");
  }
}
