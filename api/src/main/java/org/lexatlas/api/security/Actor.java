package org.lexatlas.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who asks. Taken from the login alone: no header or field of a request can claim another name. */
public record Actor(String name, Role role) {

  /** Whoever sits at the machine that the api serves in {@code local} mode. */
  static final Actor LOCAL = new Actor("local", Role.ADMIN);

  private static final String ATTRIBUTE = Actor.class.getName();

  /** The actor that {@link RequestGuard} found. */
  public static Actor of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Actor actor) {
      return actor;
    }
    throw new IllegalStateException("No guard has looked at this request");
  }

  /** The same; empty on a page that says why somebody was turned away. */
  public static Optional<Actor> known(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Actor actor
        ? Optional.of(actor)
        : Optional.empty();
  }

  void markOn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
