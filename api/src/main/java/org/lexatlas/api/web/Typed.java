package org.lexatlas.api.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.Problem;

/**
 * What somebody typed into a form, and what is wrong with it: a form that is refused comes back as
 * it was sent.
 */
public final class Typed {

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<FieldFault> faults = new ArrayList<>();
  private @Nullable String problem;
  private String after = "Nothing was changed; what you typed is below.";

  /** A form that nobody has typed into. */
  public static Typed nothing() {
    return new Typed();
  }

  /** The fields of a request, as {@code HttpServletRequest.getParameterMap} has them. */
  public static Typed of(Map<String, String[]> parameters) {
    var typed = new Typed();
    parameters.forEach((name, values) -> typed.values.put(name, Arrays.asList(values)));
    return typed;
  }

  /** Puts in what the form shall show where nobody typed. */
  public Typed withDefault(String field, @Nullable String value) {
    if (value != null && !values.containsKey(field)) {
      values.put(field, List.of(value));
    }
    return this;
  }

  /** Puts a value in, whatever was typed. */
  public Typed with(String field, String value) {
    values.put(field, List.of(value));
    return this;
  }

  /**
   * Looks for what PostgreSQL takes in no text.
   *
   * @throws Problem naming the fields that hold it
   */
  public Typed storable(List<String> fields) {
    var refused =
        fields.stream()
            .filter(field -> all(field).stream().anyMatch(value -> value.indexOf('\0') >= 0))
            .map(field -> new FieldFault(field, "must not contain the NUL character"))
            .toList();
    if (!refused.isEmpty()) {
      throw Problem.invalid(refused);
    }
    return this;
  }

  /** Takes over why the request was refused. */
  public Typed refusedWith(Problem refusal) {
    problem = refusal.getBody().getDetail();
    if (refusal.faults() != null) {
      problem = "Some fields cannot be taken.";
      faults.addAll(refusal.faults());
    }
    return this;
  }

  /** Says what is wrong in words of the caller. */
  public Typed refusedWith(String words) {
    problem = words;
    return this;
  }

  /** Says what the refusal left behind, where that is not nothing. */
  public Typed after(String words) {
    after = words;
    return this;
  }

  /** What the refusal left behind. */
  public String after() {
    return after;
  }

  /** The one value of a field; empty when it was left out. */
  public String value(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  /** The same, or null when there is nothing in it. */
  public @Nullable String given(String field) {
    String value = value(field);
    return value.isBlank() ? null : value.strip();
  }

  public List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  public boolean faulty() {
    return problem != null;
  }

  public @Nullable String problem() {
    return problem;
  }

  public List<FieldFault> faults() {
    return faults;
  }

  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(FieldFault::message)
        .findFirst()
        .orElse(null);
  }
}
