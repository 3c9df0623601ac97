package org.lexatlas.domain.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers that a run's commands were given, by command id: no id is answered twice. */
public record CommandLog(Map<String, Answer> answers) {

  public static final CommandLog EMPTY = new CommandLog(Map.of());

  public Optional<Answer> answer(String commandId) {
    return Optional.ofNullable(answers.get(commandId));
  }

  public CommandLog with(String commandId, Answer answer) {
    var more = new LinkedHashMap<>(answers);
    more.put(commandId, answer);
    return new CommandLog(more);
  }
}
