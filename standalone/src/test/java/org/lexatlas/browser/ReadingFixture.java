package org.lexatlas.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lexatlas.domain.run.RunStatus;

/** Analyses that really ran over the sample corpus, for pages to show. */
final class ReadingFixture {

  private ReadingFixture() {}

  /** Kazakhstan before and after its change of November 2025: versions 2 and 4 were Live. */
  static String kazakhstan() {
    return Kazakhstan.PATH;
  }

  /** Runs over the sample corpus to the end, and returns the path of the analysis. */
  static String researched(String country, String topic, String asOf) {
    Runs.until(
        Runs.start(country, topic, "provider", "corpus", "asOf", asOf, "policy", "AUTO"),
        RunStatus.COMPLETED);
    return "/analyses/" + country + "/" + topic;
  }

  /** The researcher's pages in their states, by name. */
  static Map<String, String> pages() {
    String path = kazakhstan();
    researched("CN", "Retail_Trading_Status", "2026-06-30");
    researched("JP", "Retail_Trading_Status", "2026-06-30");
    var pages = new LinkedHashMap<String, String>();
    pages.put("analyses", "/analyses");
    pages.put("analyses-none", "/analyses?text=nowhere");
    pages.put("analysis", path);
    pages.put("analysis-superseded", path + "/versions/2");
    pages.put("analysis-never", "/analyses/TV/Mining");
    pages.put("versions", path + "/versions");
    pages.put("diff", path + "/diff?from=2&to=4");
    pages.put("withdraw", path + "/versions/4/withdraw");
    pages.put("world", "/world/Retail_Trading_Status");
    pages.put("topics", "/topics");
    pages.put("topic", "/topics/Retail_Trading_Status");
    pages.put("topic-new", "/topics/new");
    pages.put("topic-edit", "/topics/Mining/edit");
    pages.put("jurisdictions", "/jurisdictions");
    pages.put("corpus", "/corpus");
    return pages;
  }

  private static final class Kazakhstan {
    static final String PATH = make();

    private static String make() {
      researched("KZ", "Retail_Trading_Status", "2025-06-30");
      return researched("KZ", "Retail_Trading_Status", "2026-06-30");
    }
  }
}
