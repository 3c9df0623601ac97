package org.lexatlas.api.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.stereotype.Component;

/** What places and topics are called. Read every few seconds at most: every page asks. */
@Component
public final class Names {

  private static final Duration FRESH = Duration.ofSeconds(5);

  private final Kept<List<Jurisdiction>> jurisdictions;
  private final Kept<List<Topic>> topics;

  Names(JurisdictionStore jurisdictions, TopicStore topics) {
    this.jurisdictions = new Kept<>(jurisdictions::all);
    this.topics = new Kept<>(topics::all);
  }

  /** By name. */
  public List<Jurisdiction> jurisdictions() {
    return jurisdictions.get();
  }

  /** In the order of the program's own list. */
  public List<Topic> topics() {
    return topics.get();
  }

  /** The name of a place; its code when it has none. */
  public String country(String code) {
    return byKey(jurisdictions(), Jurisdiction::code, Jurisdiction::name).getOrDefault(code, code);
  }

  /** The title of a topic; its id when it has none. */
  public String topic(String id) {
    return byKey(topics(), Topic::id, Topic::title).getOrDefault(id, id);
  }

  private static <T> Map<String, String> byKey(
      List<T> all, Function<T, String> key, Function<T, String> name) {
    return all.stream().collect(Collectors.toMap(key, name, (first, second) -> first));
  }

  private static final class Kept<T> {
    private final Supplier<T> read;
    private volatile Read<T> last;

    private record Read<T>(T value, long at) {}

    @SuppressWarnings("NullAway") // set before it is read
    Kept(Supplier<T> read) {
      this.read = read;
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
