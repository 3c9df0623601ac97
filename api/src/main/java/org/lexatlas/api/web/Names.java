package org.lexatlas.api.web;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.topic.TopicsChanged;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What places and topics are called. Read every few seconds at most, since every page asks, and
 * anew once this process has changed a topic.
 */
@Component
public final class Names {

  private static final Duration FRESH = Duration.ofSeconds(5);

  private final Kept<List<Jurisdiction>> jurisdictions;
  private final Kept<List<Topic>> topics;

  Names(JurisdictionStore jurisdictions, TopicStore topics) {
    this.jurisdictions = new Kept<>(jurisdictions::all);
    this.topics = new Kept<>(topics::all);
  }

  @EventListener(TopicsChanged.class)
  void forget() {
    topics.forget();
  }

  /** By name. */
  public List<Jurisdiction> jurisdictions() {
    return jurisdictions.get();
  }

  /** In the order of the program's own list. */
  public List<Topic> topics() {
    return topics.get();
  }

  /** The place with this code; null when there is none. */
  public @Nullable Jurisdiction jurisdiction(String code) {
    return first(jurisdictions(), place -> place.code().equals(code));
  }

  /** The newest version of the topic with this id; null when there is none. */
  public @Nullable Topic asked(String id) {
    return first(topics(), topic -> topic.id().equals(id));
  }

  /** The name of a place; its code when it has none. */
  public String country(String code) {
    Jurisdiction place = jurisdiction(code);
    return place == null ? code : place.name();
  }

  /** The title of a topic; its id when it has none. */
  public String topic(String id) {
    Topic topic = asked(id);
    return topic == null ? id : topic.title();
  }

  private static <T> @Nullable T first(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).findFirst().orElse(null);
  }

  private static final class Kept<T> {
    private final Supplier<T> read;
    private volatile @Nullable Read<T> last;

    private record Read<T>(T value, long at) {}

    Kept(Supplier<T> read) {
      this.read = read;
    }

    void forget() {
      last = null;
    }

    T get() {
      Read<T> kept = last;
      if (kept == null || System.nanoTime() - kept.at() > FRESH.toNanos()) {
        kept = new Read<>(read.get(), System.nanoTime());
        last = kept;
      }
      return kept.value();
    }
  }
}
