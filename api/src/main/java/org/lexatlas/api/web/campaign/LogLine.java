package org.lexatlas.api.web.campaign;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.store.campaign.CampaignEventRow;

/** An entry of a campaign's log in words. */
record LogLine(@Nullable Moment at, String what, String words, @Nullable Badge answer) {

  static LogLine of(CampaignEventRow event) {
    Boolean accepted = event.accepted();
    if (accepted == null) {
      return new LogLine(Moment.of(event.at()), title(event.kind()), event.words(), null);
    }
    String who = event.actor() == null ? event.claimedActor() + " (claimed)" : event.actor();
    String type = event.type() == null ? event.name() : title(event.type());
    return new LogLine(
        Moment.of(event.at()),
        "%s by %s"
            .formatted(
                type, event.actor() == null && event.claimedActor() == null ? "nobody known" : who),
        (event.reason() == null ? "" : event.reason() + ". ") + event.words(),
        accepted
            ? new Badge("good", "completed", "Accepted")
            : new Badge("bad", "failed", "Refused"));
  }

  private static String title(String constant) {
    String words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
