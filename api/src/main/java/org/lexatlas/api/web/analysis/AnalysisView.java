package org.lexatlas.api.web.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.world.StatusKeys;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.analysis.VersionRow;

/**
 * One version of an analysis, ready to be shown.
 *
 * @param path of this version's page; what is opened from it stands below
 * @param drafts the numbers before it that are drafts of its run's research
 * @param latest whether there is no newer version
 * @param baseline the version that its news is told against; null when there is none
 * @param news what differs from the baseline, the weightiest first
 * @param moreNews how many differences are not listed
 * @param outlineTitle what stands above the outline
 * @param report the full report as sanitised HTML
 */
record AnalysisView(
    long id,
    String country,
    String countryName,
    Topic topic,
    String analysisPath,
    String path,
    VersionRow version,
    List<Integer> drafts,
    boolean latest,
    Badge stage,
    StatusKeys.StatusKey status,
    String confidence,
    Moment created,
    @Nullable LocalDate verifiedAsOf,
    @Nullable UUID verifiedBy,
    @Nullable LocalDate changedOn,
    List<Notice> notices,
    @Nullable Integer baseline,
    List<News> news,
    int moreNews,
    String outlineTitle,
    ContentView content,
    String report,
    List<Export> exports) {

  /** Something that a reader has to know first. */
  record Notice(String words, @Nullable String link, @Nullable String linkWords) {}

  /** One difference from the baseline. */
  record News(String label, String text) {}

  /** A form in which the version can be taken along. */
  record Export(String words, String link) {}

  /** What the page is called. */
  public String title() {
    return countryName + ": " + topic.title();
  }

  /** Where this version is laid beside the one before it; null when there is none. */
  public @Nullable String compare() {
    return baseline == null
        ? null
        : "%s/diff?from=%d&to=%d".formatted(analysisPath, baseline, version.number());
  }
}
