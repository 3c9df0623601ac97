package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.standalone.cli.Answers.RUN_ID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said of a run's result: of this run's, and not of an earlier one's. */
class RunResultTest {

  private static final String RUN = "GET /runs/" + RUN_ID;
  private static final String ANALYSIS = "GET /analyses/KZ/Retail_Trading_Status";

  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @AfterEach
  void stopTheApi() {
    api.close();
  }

  @Test
  void nothingNewIsSaidSoAndNotTheOldNewsAgain() {
    ended(2, "CONFIRMED");
    assertThat(show())
        .contains("Status    Allowed-Regulated (version 2")
        .contains("What changed\n  Nothing new: version 2 stands, confirmed 2026-11-26.")
        .doesNotContain("Two laws were added", "A new law");
  }

  @Test
  void whatRestsOnSamplesSaysSoBelowTheStatus() {
    var live = Answers.ANALYSIS.replace("\"content\"", "\"restsOnSamples\": true, \"content\"");
    api.on(ANALYSIS, 200, live);
    line.execute("show", "KZ", "Retail_Trading_Status", "--api-url=" + api.url());
    assertThat(line.out().lines().dropWhile(text -> !text.startsWith("Status ")).toList().get(1))
        .isEqualTo("          Rests on the sample corpus: paraphrases, unverified");
  }

  @Test
  void theDraftsBeforeAVersionAreNamed() {
    api.on(ANALYSIS, 200, Answers.ANALYSIS)
        .on(
            RUN + "/versions",
            200,
            """
            {"items": [{"number": 1, "step": "BASE_RESEARCH"},
                       {"number": 2, "step": "BLENDED_SYNTHESIS"},
                       {"number": 3, "step": "BASE_RESEARCH"}], "nextPageToken": null}
            """);
    line.execute("show", "KZ", "Retail_Trading_Status", "--api-url=" + api.url());
    assertThat(line.out().lines().dropWhile(text -> !text.startsWith("Status ")).toList().get(1))
        .isEqualTo("          Version 1 is the draft that its Base Research left");
  }

  @Test
  void whatRestsOnNoSamplesDoesNotSaySo() {
    api.on(ANALYSIS, 200, Answers.ANALYSIS);
    line.execute("show", "KZ", "Retail_Trading_Status", "--api-url=" + api.url());
    assertThat(line.out()).contains("Status    Allowed-Regulated").doesNotContain("sample");
  }

  @Test
  void whatWasKeptAsideIsShownWithTheReason() {
    ended(6, "KEPT_ASIDE");
    api.on(ANALYSIS + "/versions/6", 200, version(6, "\"EARLIER_DAY\""));
    assertThat(show())
        .contains("Status    Banned (version 6, Draft, as of 2025-06-30)")
        .contains("Nobody may.")
        .contains("Kept aside: it is as of 2025-06-30")
        .doesNotContain("Allowed-Regulated (");
  }

  @Test
  void anEarlierDayThatBroughtNothingNamesTheVersionThatHeldThen() {
    ended(1, "KEPT_ASIDE");
    api.on(ANALYSIS + "/versions/1", 200, version(1, "null"));
    assertThat(show().replaceAll("\\s+", " "))
        .contains(
            "As of 2026-11-26 nothing differs from version 1. Version 2, verified as of 2026-11-24,"
                + " stays Live.");
  }

  @Test
  void aResultThatIsNotLiveAnyMoreSaysWhichOneIs() {
    ended(1, "PUBLISHED");
    api.on(ANALYSIS + "/versions/1", 200, version(1, "null"));
    assertThat(show()).contains("This is version 1; version 2 is Live now.");
  }

  @Test
  void aStaleAnswerIsNotPrintedAsIfItWereNew() {
    var run =
        Answers.run("COMPLETED", 9, "COMPLETED", "COMPLETED", "COMPLETED")
            .replaceFirst("(?s)(\"step\": \"COMPARISON_ANALYSIS\".*?)\"stale\": null", stale())
            .replaceFirst("(?s)(\"step\": \"BLENDED_SYNTHESIS\".*?)\"stale\": null", stale());
    api.on("POST /runs/" + RUN_ID + "/commands", 200, "{\"accepted\": true, \"revision\": 9}")
        .on(RUN, 200, run)
        .on(ANALYSIS, 200, Answers.ANALYSIS);
    line.execute("rerun", RUN_ID, "BASE_RESEARCH", "--api-url=" + api.url());
    assertThat(line.out())
        .contains("Blended Synthesis: completed, attempt 1, stale (a step before it ran again)")
        .contains("Stale now: Comparison Analysis and Blended Synthesis.")
        .contains("Live stays version 2 (Allowed-Regulated)")
        .contains("`lexatlas rerun " + RUN_ID + " COMPARISON_ANALYSIS --downstream`")
        .doesNotContain("Summary", "What changed");
  }

  @Test
  void lawsAreListedWithWhatIsKnownOfThem() {
    api.on(ANALYSIS, 200, Answers.ANALYSIS);
    line.execute("show", "KZ", "Retail_Trading_Status", "--api-url=" + api.url());
    assertThat(line.out())
        .contains(
            """

            Laws
              - Law No. 193-VII On Digital Assets, 2023-02-06
                https://law.example/193
              - Rules of the exchange (No. 7)
                Not found again on 2026-11-24

            Open questions
              - Whether foreign platforms are meant.

            Sources
            """);
  }

  private static String stale() {
    return "$1\"stale\": {\"cause\": \"UPSTREAM_RERUN\"}";
  }

  private void ended(int version, String publication) {
    var run = Answers.run("COMPLETED", 6, "COMPLETED", "COMPLETED", "COMPLETED");
    api.on(RUN, 200, run.replaceFirst("\\{", "{\"asOf\": \"2026-11-26\","))
        .on(RUN + "/steps/COMPARISON_ANALYSIS/attempts/1", 200, Answers.COMPARISON)
        .on(
            RUN + "/steps/BLENDED_SYNTHESIS/attempts/1",
            200,
            "{\"result\": {\"version\": %d, \"publication\": \"%s\"}}"
                .formatted(version, publication))
        .on(ANALYSIS, 200, Answers.ANALYSIS);
  }

  private static String version(int number, String aside) {
    return """
    {"number": %d, "stage": "DRAFT", "status": "Banned", "asOf": "2025-06-30", "aside": %s,
     "changeNote": "Kept aside: it is as of 2025-06-30", "simulated": false,
     "content": {"executive_summary": "Nobody may."}}
    """
        .formatted(number, aside);
  }

  private String show() {
    assertThat(line.execute("show", RUN_ID, "--api-url=" + api.url())).isZero();
    return line.out();
  }
}
