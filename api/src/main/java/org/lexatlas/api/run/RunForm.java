package org.lexatlas.api.run;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.KnownCodes;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.springframework.stereotype.Component;

/** Makes a run's order out of what a caller asks for, or says everything that is wrong with it. */
@Component
final class RunForm {

  private static final int MAX_INSTRUCTIONS = 4000;
  private static final String DATE = "must be a date such as 2026-01-31";

  private final KnownCodes codes;
  private final ApiSettings settings;
  private final Clock clock;

  RunForm(KnownCodes codes, ApiSettings settings, Clock clock) {
    this.codes = codes;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Reads the form.
   *
   * @throws Problem naming every faulty field
   */
  RunSpec read(RunRequest asked, UUID id) {
    var faults = new ArrayList<FieldFault>();
    String country = known("country", asked.country(), codes::countryFault, faults);
    String topic = known("topic", asked.topic(), codes::topicFault, faults);
    String provider =
        asked.provider() == null ? settings.provider() : provider(asked.provider(), faults);
    RunMode mode = word("mode", asked.mode(), RunMode.AUTO, faults);
    PublishingPolicy policy = word("policy", asked.policy(), PublishingPolicy.AUTO, faults);
    LocalDate asOf = asOf(asked.asOf(), faults);
    String instructions = instructions(asked.instructions(), faults);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return new RunSpec(
        id.toString(),
        Jurisdiction.codeOf(country),
        topic,
        mode,
        provider,
        policy,
        asOf,
        instructions,
        null);
  }

  /** The day that a run is as of when nobody says one. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  /** Looks at a value; null when nothing is wrong with it. */
  interface Check {
    @Nullable String fault(String value);
  }

  static @Nullable String faultOf(String value, Check check) {
    // PostgreSQL takes no such text
    return value.indexOf('\0') >= 0 ? "must not contain the NUL character" : check.fault(value);
  }

  private static String known(
      String field, @Nullable String value, Check check, List<FieldFault> faults) {
    if (value == null) {
      faults.add(new FieldFault(field, "is missing"));
      return "";
    }
    String fault = faultOf(value, check);
    if (fault != null) {
      faults.add(new FieldFault(field, fault));
    }
    return value;
  }

  private String provider(String id, List<FieldFault> faults) {
    if (!settings.providers().contains(id)) {
      faults.add(
          new FieldFault(
              "provider",
              "'%s' is not one of %s".formatted(FormFields.shown(id), settings.providers())));
    }
    return id;
  }

  private static <E extends Enum<E>> E word(
      String field, @Nullable String value, E otherwise, List<FieldFault> faults) {
    E[] words = otherwise.getDeclaringClass().getEnumConstants();
    for (E word : words) {
      if (word.name().equals(value)) {
        return word;
      }
    }
    if (value != null) {
      faults.add(
          new FieldFault(
              field,
              "'%s' is not one of %s".formatted(FormFields.shown(value), Arrays.toString(words))));
    }
    return otherwise;
  }

  private LocalDate asOf(@Nullable String text, List<FieldFault> faults) {
    if (text == null) {
      return today();
    }
    try {
      LocalDate asOf = LocalDate.parse(text);
      if (asOf.isAfter(today().plusDays(1))) { // it may be tomorrow already where they are
        faults.add(new FieldFault("asOf", "must not be in the future: research reads the past"));
      } else if (asOf.getYear() < 1900) {
        faults.add(new FieldFault("asOf", "must not be before 1900"));
      }
      return asOf;
    } catch (DateTimeException notADate) {
      faults.add(new FieldFault("asOf", DATE));
      return today();
    }
  }

  private static @Nullable String instructions(@Nullable String text, List<FieldFault> faults) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > MAX_INSTRUCTIONS) {
      faults.add(
          new FieldFault(
              "instructions", "is too long: at most %d characters".formatted(MAX_INSTRUCTIONS)));
    }
    if (text.indexOf('\0') >= 0) {
      faults.add(new FieldFault("instructions", "must not contain the NUL character"));
    }
    return text.strip();
  }
}
