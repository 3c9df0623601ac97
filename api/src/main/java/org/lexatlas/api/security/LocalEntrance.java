package org.lexatlas.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.lexatlas.api.problem.ProblemKind;

/**
 * Admits whoever is at this machine, and no web page that this machine's browser shows: a page can
 * reach the loopback address under a name of its own (DNS rebinding), and can send forms anywhere.
 * The Host is looked at on every request, Origin and Sec-Fetch-Site on those that change something.
 */
final class LocalEntrance implements Entrance {

  // an address cannot be rebound: only names can
  private static final Pattern HOST =
      Pattern.compile(
          "(localhost|[a-z0-9-]+\\.localhost|\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+])(:\\d{1,5})?");

  @Override
  public Admission admit(HttpServletRequest request) {
    String host = SameOrigin.lower(request.getHeader("Host"));
    if (!HOST.matcher(host).matches()) {
      return new Admission.TurnedAway(
          ProblemKind.FORBIDDEN,
          "The Host header must be localhost or an IP address: ask under such an address, or"
              + " configure lexatlas.security.mode=token to serve other names");
    }
    if (Entrance.changes(request) && !SameOrigin.exactly(request)) {
      return new Admission.TurnedAway(
          ProblemKind.FORBIDDEN, "A page of another origin may not change anything here");
    }
    return new Admission.Admitted(Actor.LOCAL);
  }
}
