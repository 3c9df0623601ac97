package org.lexatlas.api.web.start;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that everything is reached from. */
@Hidden
@Controller
final class StartController {

  @GetMapping("/")
  String start() {
    return "start/start";
  }
}
