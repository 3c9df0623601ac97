package org.lexatlas.activities.provider.corpus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.provider.corpus.CorpusFixtures;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;

class RuleBookTest {

  private static final String PETS =
      """
      topic: Pet_Tokens
      version: 1
      queries:
        en: [pet tokens]
      about: [pets]
      concepts:
        pets:
          en:
            - pet token*
      rules:
        - {id: forbidden, all: [pets], stance: [prohibited], finds: {status: Forbidden}}
        - {id: free, all: [pets], stance: [permitted], finds: {status: Free}}
      """;

  @TempDir Path folder;

  @Test
  void aTopicOfTheFolderIsReadWithoutABuild() throws IOException {
    write("Pet_Tokens.yaml", PETS);
    write("notes.txt", "for people");
    var book = RuleBook.with(folder);
    assertThat(book.ownTopics()).containsExactly("Pet_Tokens");

    var topic = CorpusFixtures.topic("Pet_Tokens", "Free", "Forbidden");
    var act =
        CorpusFixtures.document(
            "law|2024-03-01|en", "Pets Act", "The sale of pet tokens is prohibited.");
    CorpusReading reading = CorpusFixtures.read(topic, book, "KZ", CorpusFixtures.AS_OF, act);
    assertThat(reading.decision().status()).isEqualTo("Forbidden");
  }

  @Test
  void takesThePlaceOfTheProgramsRulesForItsTopicOnly() throws IOException {
    write("Mining.yaml", PETS.replace("Pet_Tokens", "Mining").replace("version: 1", "version: 99"));
    var book = RuleBook.with(folder);
    assertThat(book.topic("Mining").orElseThrow().version()).isEqualTo(99);
    assertThat(book.topic("CBDC")).isEqualTo(RuleBook.ofTheProgram().topic("CBDC"));
    assertThat(book.topic("Nothing_Of_The_Kind")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Other.yaml | topic: Pet_Tokens | write topic: Other or rename the file",
        "Pet_Tokens.yaml | ruels: [] | ruels",
        "Pet_Tokens.yaml | masks: [unheard-of] | no concept 'unheard-of'",
        "Pet_Tokens.yaml | until-adopted: {Free: Drfat} | is none of plans; add it there",
        "Pet_Tokens.yaml | version: 0 | write version: 1",
        "Pet_Tokens.yaml | {{{ | Pet_Tokens.yaml",
        "Pet_Tokens.yaml | abuot: [pets] | no key 'abuot' there; known are [about,",
      })
  void aFileThatCannotBeUsedIsNamedWithTheFix(String name, String line, String fix)
      throws IOException {
    String key = line.replaceAll(":.*", "");
    write(name, PETS.replaceAll("(?m)^" + Pattern.quote(key) + ":.*\n", "") + line);
    assertThatThrownBy(() -> RuleBook.with(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(fix);
  }

  @Test
  void aBracketLeftOpenIsNamed() throws IOException {
    write("Pet_Tokens.yaml", PETS.replace("pet token*", "pet (token*|coin*"));
    assertThatThrownBy(() -> RuleBook.with(folder))
        .hasMessageContaining("Pet_Tokens.yaml")
        .hasMessageContaining("concept 'pets' (en)")
        .hasMessageContaining("brackets");
  }

  @Test
  void bytesThatAreNoTextAndFoldersThatAreNoneAreRefused() throws IOException {
    Files.write(folder.resolve("Pet_Tokens.yaml"), new byte[] {'a', (byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(() -> RuleBook.with(folder))
        .hasMessageContaining("Pet_Tokens.yaml")
        .hasMessageContaining("save it as UTF-8");
    assertThatThrownBy(() -> RuleBook.with(folder.resolve("absent")))
        .hasMessageContaining("absent' is not a folder");
  }

  private static final String EXAMPLES =
      """
      Forbidden\ten\tThe sale of crypto pets to the public is prohibited.
      Forbidden\ten\tNobody shall sell crypto pets, which are prohibited.
      Forbidden\ten\tSelling crypto pets is an offence and prohibited.
      Forbidden\ten\tIn our republic it is prohibited to sell crypto pets.
      Forbidden\ten\tWhoever is caught selling crypto pets is fined.
      Free\ten\tAnyone may keep crypto pets as he likes.
      Free\ten\tEverybody may keep and sell crypto pets freely.
      Free\ten\tNo permit is asked of those who keep crypto pets.
      Free\ten\tCrypto pets may be bought and sold by all.
      Misspelt\ten\tCrypto pets are dealt with elsewhere.
      none\ten\tCrypto pets have names.
      none\ten\tCrypto pets are fed by hand.
      """;

  @Test
  void examplesAloneDecideATopicWithoutRulesAndSaySo() throws IOException {
    write("Pet_Tokens.tsv", "\uFEFF" + EXAMPLES);
    var book = RuleBook.with(folder);

    CorpusReading reading = pets(book, "In this country selling crypto pets is prohibited.");
    assertThat(reading.decision().status()).isEqualTo("Forbidden");
    assertThat(reading.decision().byExamples()).isTrue();
    assertThat(reading.ruled()).isTrue();
    assertThat(pets(book, "The weather in the crypto sector was fine.").ruled()).isFalse();
    assertThat(book.examples("Pet_Tokens")).isNotEmpty();
    assertThat(RuleBook.ofTheProgram().examples("Pet_Tokens")).isEmpty();
  }

  @Test
  void examplesOutsideTheVocabularyAreNotHeard() throws IOException {
    write("Pet_Tokens.tsv", EXAMPLES);
    CorpusReading reading =
        pets(RuleBook.with(folder), "Crypto pets are dealt with elsewhere, it says.");
    assertThat(reading.decision().status()).isNotEqualTo("Misspelt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Forbidden only | has 1 columns", "# nothing | needs two labels at least"})
  void examplesThatCannotBeUsedAreNamedWithTheFix(String text, String fix) throws IOException {
    write("Pet_Tokens.tsv", text);
    assertThatThrownBy(() -> RuleBook.with(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Pet_Tokens.tsv")
        .hasMessageContaining(fix);
  }

  @Test
  void theExamplesNameIsNoRules() {
    assertThatThrownBy(() -> RuleFiles.parse("{topic: T, rules: [{id: examples, aside: true}]}"))
        .hasMessageContaining("take another");
    assertThatThrownBy(() -> RuleFiles.parse("null")).hasMessageContaining("begin with topic");
    assertThatThrownBy(() -> RuleFiles.parse("topic: T\nversion: one\n"))
        .hasMessageContaining("line 2");
  }

  private static CorpusReading pets(RuleBook book, String sentence) {
    return CorpusFixtures.read(
        CorpusFixtures.topic("Pet_Tokens", "Free", "Forbidden"),
        book,
        "KZ",
        CorpusFixtures.AS_OF,
        CorpusFixtures.document("law|2024-03-01|en", "Pets Act", sentence));
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
