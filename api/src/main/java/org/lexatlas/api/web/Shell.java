package org.lexatlas.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.security.Cookies;
import org.lexatlas.api.security.FormGuard;
import org.lexatlas.api.security.Role;
import org.lexatlas.api.temporal.TemporalLink;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the frame of every page says, also where the page is an error: {@code shell} in templates.
 * Each method answers for the request of the calling thread. Asks no server.
 */
@Component
public final class Shell {

  private static final List<String> THEMES = List.of("light", "dark", "system");

  private final List<Section> sections;
  private final TemporalLink temporal;
  private final String temporalUi;

  Shell(List<Section> sections, TemporalLink temporal, ApiSettings settings) {
    this.sections = sections.stream().sorted(Comparator.comparingInt(Section::order)).toList();
    this.temporal = temporal;
    this.temporalUi = settings.temporalUiUrl();
  }

  private static ServletRequestAttributes current() {
    return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
  }

  private static HttpServletRequest request() {
    return current().getRequest();
  }

  public List<Section> sections() {
    return sections;
  }

  public List<String> themes() {
    return THEMES;
  }

  public String chosenTheme() {
    return Cookies.THEME.read(request()).filter(THEMES::contains).orElse("system");
  }

  /** The theme to impose; null leaves it to the browser. */
  public @Nullable String theme() {
    String chosen = chosenTheme();
    return chosen.equals("system") ? null : chosen;
  }

  /** What every form carries in {@code _token}. */
  public @Nullable String token() {
    return FormGuard.token(request());
  }

  private static Optional<Actor> who() {
    return Actor.known(request());
  }

  public @Nullable String actor() {
    return who().map(Actor::name).orElse(null);
  }

  /** Whether whoever looks may start and command runs. */
  public boolean mayCommand() {
    return who().filter(actor -> actor.role().compareTo(Role.OPERATOR) >= 0).isPresent();
  }

  public boolean mayAdminister() {
    return who().filter(actor -> actor.role() == Role.ADMIN).isPresent();
  }

  public boolean signedIn() {
    return Cookies.SIGNED_IN.read(request()).isPresent();
  }

  /** Path and query of this page. */
  public String here() {
    String query = request().getQueryString();
    return request().getRequestURI() + (query == null ? "" : "?" + query);
  }

  public boolean temporalDown() {
    return temporal.wasDown();
  }

  public @Nullable String temporalUi() {
    return temporalUi.isEmpty() ? null : temporalUi;
  }

  /**
   * What the page before left to be said; said once, on a page that a person goes to. Scripts that
   * fetch a page to take parts of it do not use it up.
   */
  public @Nullable Note note() {
    if (request().getHeader("X-Requested-With") != null
        || request().getHeader("HX-Request") != null) {
      return null;
    }
    Optional<Note> note = Note.waiting(request());
    HttpServletResponse response = current().getResponse();
    if (note.isPresent() && response != null && !response.isCommitted()) {
      Cookies.NOTE.remove(request(), response);
    }
    return note.orElse(null);
  }
}
