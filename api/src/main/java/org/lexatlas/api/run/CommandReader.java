package org.lexatlas.api.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.CommandForm;
import org.springframework.stereotype.Component;

/** Reads commands that come over HTTP: the domain's form, and what only the api knows. */
@Component
public final class CommandReader {

  /** Fields of the form that the api fills in itself. */
  private static final List<String> OURS = List.of("actor", "seenRevision");

  private final ApiSettings settings;
  private final Clock clock;

  CommandReader(ApiSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Looks whether the fields are a command at all.
   *
   * @throws Problem naming every faulty field
   */
  void check(Map<String, ?> fields, Actor actor) {
    read(fields, actor, null);
  }

  /**
   * Reads a command.
   *
   * @param defaultId used when the fields give no {@code commandId}; null makes one up
   * @throws Problem naming every faulty field
   */
  public Command read(Map<String, ?> fields, Actor actor, @Nullable UUID defaultId) {
    var faults = new ArrayList<FieldFault>();
    var words = new LinkedHashMap<String, Object>(fields);
    for (String field : OURS) {
      if (words.remove(field) != null) {
        faults.add(new FieldFault(field, "is not taken from a request: leave it out"));
      }
    }
    UUID id = defaultId == null ? UUID.randomUUID() : defaultId;
    CommandForm.Read read =
        CommandForm.read(
            words,
            new CommandForm.Sender(
                null, null, actor.name(), Channel.API, id.toString(), clock.instant()));
    read.faults().stream().map(FieldFault::of).forEach(faults::add);
    Command command = read.command();
    if (command != null && command.inputs().provider() != null) {
      providerFault(command.inputs().provider(), faults);
    }
    if (command == null || !faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return command;
  }

  private void providerFault(String provider, List<FieldFault> faults) {
    if (!settings.providers().contains(provider)) {
      faults.add(new FieldFault("inputs.provider", "is not one of " + settings.providers()));
    }
  }

  /** The command as the workflow reads it: all that the form knows, in its own field names. */
  static Map<String, ?> body(Command command, long seenRevision) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", command.type().name());
    if (command.step() != null) {
      body.put("step", command.step().name());
    }
    body.put("scope", command.scope().name());
    body.put("reason", command.reason());
    body.put("actor", command.actor());
    body.put("commandId", command.id());
    if (command.planVersion() != null) {
      body.put("planVersion", command.planVersion());
    }
    body.put("supersede", command.supersede());
    body.put("inputs", inputs(command));
    body.put("seenRevision", seenRevision);
    return body;
  }

  private static Map<String, String> inputs(Command command) {
    var inputs = new LinkedHashMap<String, String>();
    putIfThere(inputs, "instructions", command.inputs().instructions());
    putIfThere(inputs, "provider", command.inputs().provider());
    putIfThere(inputs, "model", command.inputs().model());
    return inputs;
  }

  private static void putIfThere(Map<String, String> map, String key, @Nullable String value) {
    if (value != null) {
      map.put(key, value);
    }
  }
}
