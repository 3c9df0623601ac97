package org.lexatlas.api.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Every kind of problem. The name makes the stable {@code type}: {@code /problems/not-found}. */
public enum ProblemKind {
  INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be taken"),
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Who asks is not known"),
  FORBIDDEN(HttpStatus.FORBIDDEN, "This is not allowed"),
  SESSION_GONE(HttpStatus.FORBIDDEN, "This form was not made for this browser"),
  NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing"),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not allowed here"),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Only JSON is served here"),
  ANALYSIS_BUSY(HttpStatus.CONFLICT, "Another run of this analysis is open"),
  KEY_REUSED(HttpStatus.CONFLICT, "The Idempotency-Key belongs to another request"),
  COMMAND_REFUSED(HttpStatus.CONFLICT, "The command was refused"),
  VERSION_REFUSED(HttpStatus.CONFLICT, "The version does not allow this"),
  TOPIC_EXISTS(HttpStatus.CONFLICT, "There is such a topic already"),
  PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "The resource has changed"),
  PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "Say which state you looked at"),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Bodies are JSON here"),
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here"),
  SCHEDULES_UNAVAILABLE(HttpStatus.NOT_IMPLEMENTED, "This Temporal server has no schedules"),
  TEMPORAL_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Temporal cannot be reached"),
  DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "PostgreSQL cannot be reached");

  /** The field of every form that says which browser it was made for. */
  public static final String FORM_TOKEN = "_token";

  private final HttpStatus status;
  private final String title;

  ProblemKind(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  public HttpStatus status() {
    return status;
  }

  public String title() {
    return title;
  }

  public URI type() {
    return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A problem of this kind. */
  public ProblemDetail saying(String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(type());
    problem.setTitle(title);
    return problem;
  }
}
