package org.lexatlas.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a form only from the browser that it was made for: it repeats the value of a cookie that no
 * other site can read. A form that does not is answered with a page that holds what was typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
public final class FormGuard extends OncePerRequestFilter {

  private static final String ATTRIBUTE = FormGuard.class.getName();
  private static final int BYTES = 24;

  private static final SecureRandom RANDOM = new SecureRandom();
  private final Problems problems;

  FormGuard(Problems problems) {
    this.problems = problems;
  }

  /** What a form on the page that is being made must carry; null where no form is looked for. */
  public static @Nullable String token(HttpServletRequest request) {
    return (String) request.getAttribute(ATTRIBUTE);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = Entrance.path(request);
    return path.startsWith("/api/")
        || path.startsWith("/actuator/")
        || path.startsWith("/assets/")
        || path.startsWith("/webjars/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "private, no-cache");
    String token = prepare(request, response);
    if (Entrance.changes(request) && !same(token, request.getParameter(ProblemKind.FORM_TOKEN))) {
      problems.write(
          request,
          response,
          ProblemKind.SESSION_GONE,
          "It was open for too long, so that its cookie is gone, or the browser takes no cookies, or it"
              + " was sent from elsewhere.");
      return;
    }
    chain.doFilter(request, response);
  }

  /** Lets the page that is made for this request hold forms; returns what they must repeat. */
  static String prepare(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> kept = Cookies.FORM.read(request).filter(value -> value.length() >= 32);
    String token = kept.orElseGet(FormGuard::fresh);
    request.setAttribute(ATTRIBUTE, token);
    if (kept.isEmpty()) {
      Cookies.FORM.write(request, response, token);
    }
    return token;
  }

  private static boolean same(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
