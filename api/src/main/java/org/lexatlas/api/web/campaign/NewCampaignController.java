package org.lexatlas.api.web.campaign;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.lexatlas.api.campaign.CampaignOrders;
import org.lexatlas.api.campaign.PlanJson;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.run.IdempotencyKey;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.Note;
import org.lexatlas.api.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The form that starts campaigns: it shows what would run, and what it would take, before it does.
 */
@Hidden
@Controller
final class NewCampaignController {

  private final CampaignOrders orders;
  private final CampaignChoices choices;

  NewCampaignController(CampaignOrders orders, CampaignChoices choices) {
    this.orders = orders;
    this.choices = choices;
  }

  @GetMapping("/campaigns/new")
  String form(HttpServletRequest request, Model model) {
    return page(Typed.of(request.getParameterMap()), model);
  }

  private String page(Typed typed, Model model) {
    choices.addTo(model, typed);
    return "campaign/new";
  }

  @PostMapping("/campaigns/new")
  String start(HttpServletRequest request, HttpServletResponse response, Model model) {
    Typed typed = Typed.of(request.getParameterMap());
    try {
      var fields = CampaignFields.order(typed);
      fields.put("paused", typed.has("intent", "paused"));
      var order = orders.read(fields);
      Actor actor = Actor.of(request);
      if (!typed.has("intent", "start") && !typed.has("intent", "paused")) {
        PlanJson plan = orders.plan(order, actor);
        model.addAttribute("plan", plan);
        model.addAttribute("duration", duration(plan));
        return page(typed, model);
      }
      UUID key = IdempotencyKey.read(typed.given("key"), actor, "campaign").orElse(null);
      CampaignOrders.Kept kept = orders.order(order, actor, key);
      Note.done(
          request, response, "The campaign has %,d slots.".formatted(kept.campaign().slots()));
      return "redirect:/campaigns/" + kept.campaign().id();
    } catch (Problem refusal) {
      response.setStatus(refusal.getStatusCode().value());
      return page(typed.refusedWith(refusal), model);
    }
  }

  private static String duration(PlanJson plan) {
    Long seconds = plan.estimate().seconds();
    return seconds == null ? "unknown" : Moment.lasting(Duration.ofSeconds(seconds));
  }
}
