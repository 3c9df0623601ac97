package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 0",
    "FAILED, 1",
    "CANCELLED, 1",
    "IN_REVIEW, 5",
    "WAITING_FOR_OPERATOR, 5",
    "PAUSED, 5",
    "STARTING, 6",
    "something new, 1"
  })
  void tellsHowARunStands(String state, int code) {
    var run = ApiClient.JSON.createObjectNode().put("state", state);
    assertThat(ExitCode.ofRun(run)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 2", "404, 2", "413, 2", "415, 2", "422, 2", "401, 4", "403, 4", "409, 4", "412, 4",
    "500, 1", "502, 6", "503, 6", "504, 6"
  })
  void tellsWhatTheApiAnswered(int status, int code) {
    assertThat(ExitCode.ofStatus(status)).isEqualTo(code);
  }
}
