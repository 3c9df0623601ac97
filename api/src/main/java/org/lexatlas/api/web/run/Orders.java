package org.lexatlas.api.web.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.run.RunOrders;
import org.lexatlas.api.run.RunRequest;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Typed;
import org.lexatlas.store.Outage;
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
    List<String> countries = typed.storable(List.of("country", "topic")).all("country");
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
   * @throws Interrupted when the servers went away in the middle
   */
  Started start(List<Pair> pairs, Typed typed, Actor actor) {
    var started = new ArrayList<UUID>();
    var busy = new ArrayList<Problem>();
    for (Pair pair : pairs) {
      try {
        started.add(order(pair, typed, actor));
      } catch (Problem refusal) {
        if (open(refusal).isPresent()) {
          busy.add(refusal);
        } else if (started.isEmpty()) {
          throw refusal;
        } else {
          throw new Interrupted(started.size(), pairs.size(), refusal);
        }
      } catch (JdbiException away) {
        if (started.isEmpty() || !Outage.explains(away)) {
          throw away;
        }
        throw new Interrupted(
            started.size(),
            pairs.size(),
            Problem.of(ProblemKind.DATABASE_UNAVAILABLE, "PostgreSQL cannot be reached."));
      }
    }
    if (started.isEmpty()) {
      throw busy.getFirst();
    }
    if (pairs.size() == 1) {
      return new Started("The run is started.", "/runs/" + started.getFirst());
    }
    String others = busy.isEmpty() ? "" : " %d had an open run already.".formatted(busy.size());
    String runs = started.size() == 1 ? "1 run is" : started.size() + " runs are";
    return new Started("%s started.%s".formatted(runs, others), "/runs");
  }

  /** Some runs are started, and the others are not. */
  static final class Interrupted extends RuntimeException {

    private final int started;
    private final int all;
    private final Problem reason;

    Interrupted(int started, int all, Problem reason) {
      super(reason);
      this.started = started;
      this.all = all;
      this.reason = reason;
    }

    int status() {
      return reason.getStatusCode().value();
    }

    boolean is(ProblemKind kind) {
      return reason.is(kind);
    }

    String words() {
      return "%d of %d runs are started; the next one was not: %s"
          .formatted(started, all, reason.getBody().getDetail());
    }
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
