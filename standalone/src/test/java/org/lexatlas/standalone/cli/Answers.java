package org.lexatlas.standalone.cli;

/** What the API answers in situations that the commands meet. */
final class Answers {

  static final String RUN_ID = "0d3c9c1e-8f4b-5c53-9d0e-8a2f1a3b4c5d";

  static final String ANALYSIS =
      """
      {
        "id": "a1", "country": "KZ", "topic": "Retail_Trading_Status", "liveVersion": 2, "latestVersion": 4,
        "stage": "LIVE", "runId": "%s", "createdAt": "2026-11-24T10:00:00Z",
        "status": "Allowed-Regulated", "verifiedAsOf": "2026-11-24", "changedOn": "2026-11-24",
        "changeNote": "Two laws were added.",
        "content": {
          "executive_summary": "Trading is allowed through licensed exchanges.",
          "status": "Allowed-Regulated", "confidence_level": "Medium",
          "claims": [
            {"path": "landmark_legislation[no7]", "text": "Rules of the exchange (No. 7)",
             "origin": "baseline", "last_confirmed": "2026-11-20",
             "note": "Not found again on 2026-11-24", "evidence": []}
          ],
          "structured_data": {
            "landmark_legislation": [
              {"name": "Law No. 193-VII On Digital Assets", "identifier": "No. 193-VII",
               "date_enacted": "2023-02-06", "summary": "What it does.",
               "url": "https://law.example/193"},
              {"name": "Rules of the exchange", "identifier": "No. 7", "date_enacted": null,
               "summary": null, "url": null}
            ],
            "remaining_uncertainties": ["Whether foreign platforms are meant."],
            "primary_sources": [
              {"title": "Закон о цифровых активах", "url": "https://law.example/193",
               "date": "2023-02-06", "source_type": "law_text", "key_quote": "..."}
            ],
            "secondary_sources": [
              {"title": "A report", "url": "https://news.example/1", "date": null,
               "source_type": "news", "key_quote": null}
            ]
          }
        }
      }
      """
          .formatted(RUN_ID);

  static final String COMPARISON =
      """
      {"number": 1, "state": "COMPLETED", "provider": "corpus", "tryNumber": 1, "error": null,
       "output": {"baseline_version": 1, "change_note": "as above", "differences": [
         {"path": "status", "label": "unchanged", "explanation": "the same"},
         {"path": "landmark_legislation[193-VII]", "label": "added", "baseline": null,
          "fresh": "A new law (193-VII)", "explanation": "Not in the baseline"}]}}
      """;

  private Answers() {}

  /** A run in which all steps that are done took one attempt. */
  static String run(String state, int revision, String base, String comparison, String synthesis) {
    return """
    {
      "id": "%s", "workflowId": "run.KZ.Retail_Trading_Status.%s", "country": "KZ",
      "topic": "Retail_Trading_Status", "mode": "AUTO", "state": "%s", "revision": %d,
      "steps": [%s, %s, %s],
      "provider": "corpus", "createdAt": "2026-11-24T10:00:00Z", "startedAt": null,
      "completedAt": null, "temporalUrl": "http://127.0.0.1:8233/namespaces/default/workflows/x"
    }
    """
        .formatted(
            RUN_ID,
            RUN_ID,
            state,
            revision,
            step("BASE_RESEARCH", base),
            step("COMPARISON_ANALYSIS", comparison),
            step("BLENDED_SYNTHESIS", synthesis));
  }

  static String problem(int status, String title, String detail, String more) {
    return """
    {"type": "about:blank", "title": "%s", "status": %d, "detail": "%s"%s}
    """
        .formatted(title, status, detail, more);
  }

  private static String step(String step, String state) {
    boolean begun = !state.equals("BLOCKED") && !state.equals("READY") && !state.equals("SKIPPED");
    return """
    {"step": "%s", "state": "%s", "waitingFor": %s, "stale": null, "currentAttempt": %s,
     "attempts": %d}
    """
        .formatted(
            step,
            state,
            state.equals("BLOCKED") ? "\"BASE_RESEARCH\"" : "null",
            begun ? "1" : "null",
            begun ? 1 : 0);
  }
}
