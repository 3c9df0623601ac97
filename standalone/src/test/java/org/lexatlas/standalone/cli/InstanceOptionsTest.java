package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.temporal.TemporalKind;
import org.lexatlas.standalone.temporal.TemporalWish;
import picocli.CommandLine;

class InstanceOptionsTest {

  private static final DataFolder FOLDER = DataFolder.at(Path.of("data"));

  @Test
  void wishNothingByDefault() {
    var settings = parse(Map.of(), List.of()).settings(FOLDER);
    assertThat(settings.temporal()).isEqualTo(TemporalWish.NONE);
    assertThat(settings.database()).isNull();
    assertThat(settings.port()).isEqualTo(8080);
  }

  @Test
  void areTakenFromTheEnvironment() {
    var environment =
        Map.of(
            "LEXATLAS_TEMPORAL_ADDRESS", "temporal:7233",
            "LEXATLAS_TEMPORAL_UI_URL", "http://ui:8080",
            "LEXATLAS_OFFLINE", "true",
            "LEXATLAS_DATABASE_URL", "jdbc:postgresql://db/lexatlas",
            "LEXATLAS_DATABASE_PASSWORD", "secret");
    var settings = parse(environment, List.of()).settings(FOLDER);
    assertThat(settings.temporal())
        .isEqualTo(new TemporalWish(null, "temporal:7233", "http://ui:8080", true));
    var database = Objects.requireNonNull(settings.database());
    assertThat(database.user()).isEqualTo("lexatlas");
    assertThat(database.password()).isEqualTo("secret");
    assertThat(database.toString()).doesNotContain("secret");
  }

  @Test
  void winOverTheEnvironment() {
    var options = parse(Map.of("LEXATLAS_PORT", "9000"), List.of("--port", "9001"));
    assertThat(options.settings(FOLDER).port()).isEqualTo(9001);
  }

  @Test
  void reachAnotherProcessWholeWithTheSecretApart() {
    var given =
        List.of(
            "--port=9001",
            "--temporal-kind=memory",
            "--database-url=jdbc:postgresql://db/lexatlas",
            "--database-user=me",
            "--offline",
            "--set=lexatlas.corpus.samples=off");
    var options =
        parse(
            Map.of(),
            Stream.concat(given.stream(), Stream.of("--database-password=secret")).toList());
    assertThat(options.arguments()).containsExactlyInAnyOrderElementsOf(given);

    var again = parse(options.secrets(), options.arguments());
    assertThat(again.settings(FOLDER)).isEqualTo(options.settings(FOLDER));
    assertThat(again.settings(FOLDER).temporal().kind()).isEqualTo(TemporalKind.MEMORY);
    assertThat(again.settings(FOLDER).properties()).containsEntry("lexatlas.corpus.samples", "off");
  }

  @Test
  void refuseAnUnknownKind() {
    var options = parse(Map.of(), List.of("--temporal-kind", "cloud"));
    assertThatThrownBy(() -> options.settings(FOLDER))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("--temporal-kind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--set=lexatlas.corpus.sample=off|lexatlas.corpus.sample: there is no such setting; there are lexatlas.corpus.embeddings, lexatlas.corpus.max-bytes, lexatlas.corpus.rules, lexatlas.corpus.samples.",
        "--set=lexatlas.corpse=off|lexatlas.campaign.*, lexatlas.corpus.*",
        "--set=lexatlas.temporalUiUrl=http://x|use --temporal-ui-url",
        "--set=server.Port=90|use --port",
        "--set=lexatlas.database=x|there is no such setting; there are lexatlas.database.connect-timeout, lexatlas.database.pool-size",
        "--set=lexatlas.prices.corpus.foo=1|lexatlas.prices.<key>.per-call",
        "--set=lexatlas.simulated.faults.FOO=1|there is no such setting",
        "--set=lexatlas.security.tokens[0].nme=x|there is no such setting",
        "--set=server.address=0.0.0.0|127.0.0.1 alone",
        "--set=server.port=90|use --port",
        "--port=99999|--port must be from 1 to 65535, not 99999.",
        "--port=0|--port must be",
      })
  void refuseWhatIsNoSetting(String argument, String words) {
    var options = parse(Map.of(), List.of(argument));
    assertThatThrownBy(() -> options.settings(FOLDER))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lexatlas.rates.corpus=5",
        "lexatlas.rates.[openai/gpt]=5",
        "lexatlas.prices.corpus.per-call=1",
        "lexatlas.corpus.max-bytes=5",
        "lexatlas.corpus.maxBytes=5",
        "lexatlas.simulated.faults.QUOTA=1",
        "lexatlas.simulated.faults.RATE_LIMITED=1",
        "lexatlas.simulated.latency.BASE_RESEARCH=1s",
        "lexatlas.providers=corpus",
        "lexatlas.security.tokens[0].name=me",
        "lexatlas.providers[0]=corpus",
        "lexatlas.worker.build-id=x",
        "lexatlas.api.dispatch-interval=1s",
        "logging.level.root=DEBUG",
      })
  void letPassWhatIsOne(String setting) {
    var options = parse(Map.of(), List.of("--set=" + setting));
    assertThat(options.settings(FOLDER).properties()).hasSize(1);
  }

  @CommandLine.Command
  private static final class Holder {
    @CommandLine.Mixin private InstanceOptions options = new InstanceOptions();
  }

  private static InstanceOptions parse(Map<String, String> environment, List<String> arguments) {
    var holder = new Holder();
    new CommandLine(holder)
        .setDefaultValueProvider(new EnvironmentDefaults(environment))
        .parseArgs(arguments.toArray(String[]::new));
    return holder.options;
  }
}
