package org.lexatlas.api.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.form.UnknownCode;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.stereotype.Component;

/** Countries and topics as somebody gave them: known, or at fault with what was probably meant. */
@Component
public final class KnownCodes {

  private final JurisdictionStore jurisdictions;
  private final TopicStore topics;

  KnownCodes(JurisdictionStore jurisdictions, TopicStore topics) {
    this.jurisdictions = jurisdictions;
    this.topics = topics;
  }

  /** Of a code as it was typed, and quoted so, too; null when there is such a place. */
  public @Nullable String countryFault(String typed) {
    return jurisdictions.find(Jurisdiction.codeOf(typed)).isPresent()
        ? null
        : UnknownCode.jurisdiction(typed, jurisdictions.all())
            + " (`lexatlas jurisdictions` or GET /api/v1/jurisdictions list them)";
  }

  /** Null when there is such a topic. */
  public @Nullable String topicFault(String id) {
    return topics.find(id).isPresent()
        ? null
        : UnknownCode.topic(id, topics.all())
            + " (`lexatlas topics` or GET /api/v1/topics list them)";
  }

  /**
   * Refuses a filter for what there is not: it would find nothing, which says something else.
   *
   * @throws Problem naming both where both are unknown
   */
  public void check(@Nullable String country, @Nullable String topic) {
    GivenText.noNul("country", country);
    GivenText.noNul("topic", topic);
    List<FieldFault> faults = faults(country, topic);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
  }

  /**
   * Refuses a status by which nothing was found, where no topic has it.
   *
   * @throws Problem saying which was probably meant
   */
  public void checkUnfound(@Nullable String status) {
    List<String> known =
        Stream.concat(
                topics.all().stream()
                    .flatMap(topic -> topic.statuses().stream())
                    .map(StatusTerm::name),
                Stream.of(Topic.UNCLEAR, Topic.NO_INFORMATION))
            .distinct()
            .toList();
    if (status != null && !known.contains(status)) {
      throw Problem.invalid("status", UnknownCode.status(status, known));
    }
  }

  /** What is wrong with either; null is not looked at. */
  public List<FieldFault> faults(@Nullable String country, @Nullable String topic) {
    var faults = new ArrayList<FieldFault>();
    add(faults, "country", country == null ? null : countryFault(country));
    add(faults, "topic", topic == null ? null : topicFault(topic));
    return faults;
  }

  private static void add(List<FieldFault> faults, String field, @Nullable String fault) {
    if (fault != null) {
      faults.add(new FieldFault(field, fault));
    }
  }
}
