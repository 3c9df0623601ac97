package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.DocumentWalk.Step;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;

/**
 * Lets the examples hear what a document says of the place asked about as a whole: no questions and
 * labels, and nothing of other places or of a special zone alone. A sentence that the next one
 * limits, by what is in force, is heard together with it and stands there; that one is heard alone
 * too. Pure.
 */
final class DocumentHearing {

  private final DocumentWalk walk;
  private final SentenceReader reader;

  DocumentHearing(DocumentWalk walk) {
    this.walk = walk;
    this.reader = walk.reader();
  }

  void heardBy(ExampleVoices voices) {
    List<Step> steps = walk.steps().stream().filter(this::speaks).toList();
    boolean limits = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (begins(step, i + 1 < steps.size() ? steps.get(i + 1) : null)) {
        continue;
      }
      boolean limited = i + 1 < steps.size() && limits(steps.get(i + 1), step);
      if (limited) {
        hear(steps.get(i + 1), said(step), force(step), voices);
      }
      if (!limited || limits) {
        hear(step, asked(step, i == 0 ? null : steps.get(i - 1)), force(step), voices);
      }
      limits = limited;
    }
  }

  /** Whether it is the "No." of an answer that goes on: that is heard with the question. */
  private static boolean begins(Step step, @Nullable Step next) {
    return step.labels()
        && next != null
        && !step.asked().isEmpty()
        && next.asked().equals(step.asked());
  }

  /** The question that it answers, with the "No." before it. */
  private static String asked(Step step, @Nullable Step before) {
    return before != null && begins(before, step)
        ? step.asked() + " " + before.sentence().line()
        : step.asked();
  }

  private static String said(Step step) {
    return (step.asked() + " " + step.sentence().line()).strip();
  }

  private boolean speaks(Step step) {
    return !step.elsewhere()
        && !step.asks(reader.words())
        && !reader.ofZone(step.plain())
        && !definesOnly(step)
        && (!step.labels() || Answer.of(step.plain(), reader.words()).isPresent());
  }

  /** "In this Act, an exchange means a business that ...": of that, nothing is demanded yet. */
  private boolean definesOnly(Step step) {
    return !reader.toldByDefinitions()
        && walk.document().type().primary()
        && reader.words().concept("defines").in(step.plain())
        && !step.laysDown(reader.words());
  }

  /** Whether the document does nothing but begin another act. */
  private boolean begins() {
    return AppointedDays.appoints(walk.document(), reader.words());
  }

  private boolean limits(Step step, Step before) {
    return step.limits(reader.words())
        && step.before().equals(before.plain())
        && force(step).force() == Force.IN_FORCE;
  }

  private ForceReader.Reading force(Step step) {
    var read = reader.force().read(step.plain(), step.plain(), step.draft(), false);
    return new ForceReader.Reading(walk.force(read, step.sentence()), read.since());
  }

  private void hear(Step step, String first, ForceReader.Reading force, ExampleVoices voices) {
    String plain = step.plain();
    Surroundings around = walk.around(step, "", false);
    boolean namesAct = NamingProvision.is(step.plain(), reader.words());
    voices.hear(
        walk.document(),
        step.sentence(),
        first,
        new ExampleVoices.Known(
            force,
            walk.begun(step.sentence()) || (namesAct && begins()),
            namesAct || RepealingProvision.is(step.sentence(), reader.words()),
            reader.about(plain, plain, around),
            reader.mayBear(plain),
            reader.naming().of(PlainWords.of(first) + " " + plain, around.around()),
            reader.words().concept("year-after").in(plain)));
  }
}
