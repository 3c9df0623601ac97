package org.lexatlas.api.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lexatlas.api.security.Bearers;
import org.lexatlas.api.security.Cookies;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What belongs to a browser and not to a run: who sits at it, and in which colours. */
@Hidden
@Controller
final class PreferenceController {

  private final Bearers bearers;

  PreferenceController(Bearers bearers) {
    this.bearers = bearers;
  }

  @PostMapping("/theme")
  String theme(
      @RequestParam String theme,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    Cookies.THEME.write(request, response, theme);
    return "redirect:" + ours(back);
  }

  @GetMapping("/sign-in")
  String signIn(@RequestParam(defaultValue = "/") String next, Model model) {
    model.addAttribute("next", ours(next));
    model.addAttribute("refused", false);
    return "sign-in";
  }

  @PostMapping("/sign-in")
  String signedIn(
      @RequestParam String token,
      @RequestParam(defaultValue = "/") String next,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (bearers.find(token).isEmpty()) {
      response.setStatus(HttpStatus.FORBIDDEN.value());
      model.addAttribute("next", ours(next));
      model.addAttribute("refused", true);
      return "sign-in";
    }
    Cookies.SIGNED_IN.write(request, response, token.strip());
    return "redirect:" + ours(next);
  }

  @PostMapping("/sign-out")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    Cookies.SIGNED_IN.remove(request, response);
    return "redirect:/sign-in";
  }

  /** Only paths of this server: a link must not send people elsewhere. */
  private static String ours(String path) {
    boolean ours = path.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");
    return ours ? path : "/";
  }
}
