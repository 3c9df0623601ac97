package org.lexatlas.api.web.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.run.RunOrders;
import org.lexatlas.api.run.RunRequest;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Typed;
import org.lexatlas.store.run.RunStore;
import org.springframework.stereotype.Component;

/** Orders several runs at once: each place with each topic. */
@Component
final class Orders {

  /** More is what campaigns are for: they have limits, and go on for days. */
  private static final int MOST = 100;

  private final RunOrders orders;
  private final RunStore runs;
  private final Names names;

  Orders(RunOrders orders, RunStore runs, Names names) {
    this.orders = orders;
    this.runs = runs;
    this.names = names;
  }

  /** One analysis to refresh. */
  record Pair(String country, String topic) {}

  /** What would become of a pair: a run of its own, or the one that is open already. */
  record Preview(String country, String topic, @Nullable String openRun) {}

  /** What became of all of them, and where to look. */
  record Started(String words, String href) {}

  /**
   * The pairs that were chosen.
   *
   * @throws Problem when nothing, or too much, was chosen
   */
  List<Pair> pairs(Typed typed) {
    List<String> countries = typed.all("country");
    List<String> topics = typed.all("topic");
    var faults = new ArrayList<FieldFault>();
    if (countries.isEmpty()) {
      faults.add(new FieldFault("country", "choose one place at least"));
    }
    if (topics.isEmpty()) {
      faults.add(new FieldFault("topic", "choose one topic at least"));
    }
    if (countries.size() * topics.size() > MOST) {
      faults.add(
          new FieldFault(
              "country",
              "%d places with %d topics are %d runs: at most %d start here; use a campaign for more"
                  .formatted(
                      countries.size(), topics.size(), countries.size() * topics.size(), MOST)));
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return countries.stream()
        .flatMap(country -> topics.stream().map(topic -> new Pair(country, topic)))
        .toList();
  }

  List<Preview> preview(List<Pair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                new Preview(
                    names.country(pair.country()),
                    names.topic(pair.topic()),
                    runs.openRun(pair.country(), pair.topic())
                        .map(id -> "/runs/" + id)
                        .orElse(null)))
        .toList();
  }

  /**
   * Orders them all. The form's key makes each order repeatable: a form that is sent twice starts
   * nothing twice.
   *
   * @throws Problem when the form is faulty, or when not one could be started
   */
  Started start(List<Pair> pairs, Typed typed, Actor actor) {
    var started = new ArrayList<UUID>();
    var busy = new ArrayList<Problem>();
    for (Pair pair : pairs) {
      try {
        started.add(order(pair, typed, actor));
      } catch (Problem refusal) {
        if (open(refusal).isEmpty()) {
          throw refusal;
        }
        busy.add(refusal);
      }
    }
    if (started.isEmpty()) {
      throw busy.getFirst();
    }
    if (pairs.size() == 1) {
      return new Started("The run is started.", "/runs/" + started.getFirst());
    }
    String others = busy.isEmpty() ? "" : " %d had an open run already.".formatted(busy.size());
    return new Started("%d runs are started.%s".formatted(started.size(), others), "/runs");
  }

  private static Optional<Object> open(Problem refusal) {
    Map<String, Object> members = refusal.getBody().getProperties();
    return Optional.ofNullable(members == null ? null : members.get("runId"));
  }

  private UUID order(Pair pair, Typed typed, Actor actor) {
    var asked =
        new RunRequest(
            pair.country(),
            pair.topic(),
            typed.given("mode"),
            typed.given("provider"),
            typed.given("policy"),
            typed.given("asOf"),
            typed.given("instructions"));
    String key = typed.given("key");
    String own = key == null ? null : key + " " + pair.country() + " " + pair.topic();
    return orders.order(asked, actor, own).run().id();
  }
}
