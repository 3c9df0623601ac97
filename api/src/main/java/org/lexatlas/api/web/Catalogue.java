package org.lexatlas.api.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.stereotype.Component;

/** What can be asked of which place, for names and choices on pages. A few seconds old at most. */
@Component
public final class Catalogue {

  private static final Duration KEPT = Duration.ofSeconds(5);

  private final JurisdictionStore jurisdictions;
  private final TopicStore topics;
  private final Clock clock;
  private volatile @Nullable Read read;

  Catalogue(JurisdictionStore jurisdictions, TopicStore topics, Clock clock) {
    this.jurisdictions = jurisdictions;
    this.topics = topics;
    this.clock = clock;
  }

  private record Read(
      Instant at,
      List<Jurisdiction> places,
      List<Topic> topics,
      Map<String, Jurisdiction> byCode,
      Map<String, Topic> byId) {}

  private Read read() {
    Read known = read;
    Instant now = clock.instant();
    if (known != null && known.at().isAfter(now.minus(KEPT))) {
      return known;
    }
    List<Jurisdiction> places = jurisdictions.all();
    List<Topic> asked = topics.all();
    var fresh =
        new Read(
            now,
            places,
            asked,
            places.stream().collect(Collectors.toMap(Jurisdiction::code, Function.identity())),
            asked.stream().collect(Collectors.toMap(Topic::id, Function.identity())));
    if (!places.isEmpty() && !asked.isEmpty()) { // a table that is still empty is asked again
      read = fresh;
    }
    return fresh;
  }

  /** Every place by its English name. */
  public List<Jurisdiction> places() {
    return read().places();
  }

  /** The newest version of every topic. */
  public List<Topic> topics() {
    return read().topics();
  }

  public @Nullable Jurisdiction place(String code) {
    return read().byCode().get(code);
  }

  public @Nullable Topic topic(String id) {
    return read().byId().get(id);
  }

  /** The English name, or the code where it is not known. */
  public String placeName(String code) {
    Jurisdiction place = place(code);
    return place == null ? code : place.name();
  }

  /** The title, or the id where it is not known. */
  public String topicTitle(String id) {
    Topic topic = topic(id);
    return topic == null ? id : topic.title();
  }
}
