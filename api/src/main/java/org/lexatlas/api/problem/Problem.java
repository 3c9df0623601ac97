package org.lexatlas.api.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that ends here, and what its sender is told. */
public final class Problem extends ErrorResponseException {

  private Problem(ProblemKind kind, ProblemDetail body) {
    super(kind.status(), body, null);
  }

  public static Problem of(ProblemKind kind, String detail) {
    return of(kind, detail, Map.of());
  }

  /** A problem with more members beside those of the RFC. */
  public static Problem of(ProblemKind kind, String detail, Map<String, ?> members) {
    ProblemDetail body = kind.saying(detail);
    members.forEach(body::setProperty);
    return new Problem(kind, body);
  }

  /** A request with faulty fields: all that were found, each with what would be right. */
  public static Problem invalid(List<FieldFault> faults) {
    return new Problem(ProblemKind.INVALID_REQUEST, invalidBody(faults));
  }

  public static Problem invalid(String field, String message) {
    return invalid(List.of(new FieldFault(field, message)));
  }

  static ProblemDetail invalidBody(List<FieldFault> faults) {
    return faulty(ProblemKind.INVALID_REQUEST, faults);
  }

  private static ProblemDetail faulty(ProblemKind kind, List<FieldFault> faults) {
    String words =
        String.join("; ", faults.stream().map(f -> f.field() + ": " + f.message()).toList());
    ProblemDetail body = kind.saying(words);
    body.setProperty("errors", faults);
    return body;
  }

  /** Whether it is of this kind. */
  public boolean is(ProblemKind kind) {
    return kind.type().equals(getBody().getType());
  }

  /** The faulty fields; null when it is not about fields. */
  @SuppressWarnings("unchecked") // put there by faulty alone
  public @Nullable List<FieldFault> faults() {
    Map<String, Object> members = getBody().getProperties();
    return members == null ? null : (List<FieldFault>) members.get("errors");
  }

  public static Problem notFound(String what) {
    return of(ProblemKind.NOT_FOUND, what);
  }

  /** A path that names what there is not, by its variables. */
  public static Problem notFound(List<FieldFault> faults) {
    return new Problem(ProblemKind.NOT_FOUND, faulty(ProblemKind.NOT_FOUND, faults));
  }

  public static Problem temporalDown() {
    return of(
        ProblemKind.TEMPORAL_UNAVAILABLE,
        "Nothing was stored or sent. Reading works; try again when Temporal is back.");
  }
}
