package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLogTest {

  @Test
  void remembersTheAnswerOfEachCommand() {
    Answer first = Answer.refused(AnswerCode.STEP_NOT_READY, "not yet", 3);

    CommandLog log = CommandLog.EMPTY.with("c-1", first);

    assertThat(log.answer("c-1")).contains(first);
    assertThat(log.answer("c-2")).isEmpty();
    assertThat(CommandLog.EMPTY.answers()).isEmpty();
  }
}
