package org.lexatlas.api.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Tells whatever goes wrong in a request as a problem. What nobody foresaw is logged by number. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    FieldFault fault =
        e.getCause() instanceof JacksonException json
            ? JsonFaults.of(json)
            : new FieldFault("body", "is missing: send a JSON object");
    return answer(e, Problem.invalidBody(List.of(fault)), headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var fault = new FieldFault(e.getParameterName(), "is missing: give it as a query parameter");
    return answer(e, Problem.invalidBody(List.of(fault)), headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String name =
        e instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(e.getPropertyName());
    var fault = new FieldFault(name, "must be " + JsonFaults.words(e.getRequiredType()));
    return answer(e, Problem.invalidBody(List.of(fault)), headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    boolean framework = body == null && !(e instanceof Problem);
    Object told =
        framework && e instanceof ErrorResponse error
            ? Problems.typed(error.updateAndGetBody(getMessageSource(), Locale.ROOT), status)
            : body;
    return told(e, told, headers, status, request);
  }

  /** People are told on a page, which is made by {@link LastResort}. */
  private @Nullable ResponseEntity<Object> told(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (request instanceof ServletWebRequest web
        && web.getResponse() != null
        && ErrorPage.wanted(web.getRequest())) {
      try {
        ErrorPage.show(
            web.getRequest(),
            web.getResponse(),
            body instanceof ProblemDetail problem ? problem : problemOf(e, status));
        return null;
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
    return super.handleExceptionInternal(e, body, headers, status, request);
  }

  private static ProblemDetail problemOf(Exception e, HttpStatusCode status) {
    return e instanceof ErrorResponse error
        ? error.getBody()
        : Problems.typed(ProblemDetail.forStatus(status), status);
  }

  /** PostgreSQL is away, or refuses what nobody foresaw. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> handleStore(JdbiException e, WebRequest request) {
    if (!Outage.explains(e)) {
      return handleUnforeseen(e, request);
    }
    LOG.warn("PostgreSQL is away: {}", e.getMessage());
    ProblemDetail body =
        ProblemKind.DATABASE_UNAVAILABLE.saying("Nothing was changed. Try again in a moment.");
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, "5");
    return answer(e, body, headers, request);
  }

  /** Anything else: the caller gets a number that the log tells more about. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> handleUnforeseen(Exception e, WebRequest request) {
    String number = UUID.randomUUID().toString();
    LOG.error("Request failed, number {}", number, e);
    ProblemDetail body =
        ProblemKind.INTERNAL.saying("The log tells more under the number " + number);
    return answer(e, body, new HttpHeaders(), request);
  }

  private @Nullable ResponseEntity<Object> answer(
      Exception e, ProblemDetail body, HttpHeaders headers, WebRequest request) {
    var all = new HttpHeaders(headers); // those of the framework cannot be written to
    all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return told(e, body, all, HttpStatusCode.valueOf(body.getStatus()), request);
  }
}
