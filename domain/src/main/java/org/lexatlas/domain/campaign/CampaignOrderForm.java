package org.lexatlas.domain.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.domain.run.PublishingPolicy;

/**
 * Reads an order from a JSON object; what names places, topics or providers is checked elsewhere.
 */
public final class CampaignOrderForm {

  public static final List<String> FIELDS =
      List.of(
          "name",
          "countries",
          "regions",
          "topics",
          "provider",
          "policy",
          "asOf",
          "staleDays",
          "failedLastTime",
          "limits",
          "dryRun",
          "paused");
  static final int MAX_NAME = 200;
  private static final int MAX_ENTRIES = 1000;

  private CampaignOrderForm() {}

  /** Reads the fields; the faults are those of the form. */
  public static CampaignOrder read(FormFields form) {
    form.only(FIELDS, "a campaign");
    Long stale = form.whole("staleDays", 0, 100_000);
    PublishingPolicy policy = form.word("policy", PublishingPolicy.class);
    var scope =
        new CampaignScope(
            form.texts("countries", MAX_ENTRIES),
            form.texts("regions", MAX_ENTRIES),
            form.texts("topics", MAX_ENTRIES),
            stale == null ? null : stale.intValue(),
            form.flag("failedLastTime"));
    if (scope.countries().isEmpty() && scope.regions().isEmpty() && form.faults().isEmpty()) {
      form.fault("countries", "is missing: a list of codes, [\"*\"] for all, or regions instead");
    }
    if (scope.topics().isEmpty() && form.faults().isEmpty()) {
      form.fault("topics", "is missing: a list of ids, or [\"*\"] for all");
    }
    return new CampaignOrder(
        form.text("name", MAX_NAME),
        scope,
        form.text("provider"),
        policy == null ? PublishingPolicy.AUTO : policy,
        date(form),
        LimitForm.read(form, "limits"),
        form.flag("paused"),
        form.flag("dryRun"));
  }

  private static @Nullable LocalDate date(FormFields form) {
    String text = form.text("asOf");
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      form.fault("asOf", "must be a date such as 2026-01-31");
      return null;
    }
  }
}
