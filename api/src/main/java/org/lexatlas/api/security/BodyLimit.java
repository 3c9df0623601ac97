package org.lexatlas.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds the body of every request to the REST resources, whether it says its length or comes in
 * chunks: it is read here, and no further than the limit.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class BodyLimit extends OncePerRequestFilter {

  private static final String IMPORT = "/api/v1/analyses/import";

  private final int largest;
  private final int largestImport;
  private final Problems problems;

  BodyLimit(ApiSettings settings, Problems problems) {
    this.largest = Math.toIntExact(settings.api().maxBody().toBytes());
    this.largestImport = Math.toIntExact(settings.api().maxImport().toBytes());
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Entrance.path(request).startsWith("/api/") || !Entrance.changes(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int limit = Entrance.path(request).equals(IMPORT) ? largestImport : largest;
    byte[] body =
        request.getContentLengthLong() > limit
            ? null
            : request.getInputStream().readNBytes(limit + 1);
    if (body == null || body.length > limit) {
      problems.write(
          request,
          response,
          ProblemKind.BODY_TOO_LARGE,
          "body: at most %d bytes are taken".formatted(limit));
      return;
    }
    chain.doFilter(new ReadRequest(request, body), response);
  }
}
