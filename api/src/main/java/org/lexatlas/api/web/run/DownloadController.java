package org.lexatlas.api.web.run;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.run.RunLookup;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.run.AttemptTexts;
import org.lexatlas.store.run.RunRow;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The output of an attempt as a file. */
@Hidden
@Controller
final class DownloadController {

  private final RunLookup lookup;
  private final AttemptTexts attempts;

  DownloadController(RunLookup lookup, AttemptTexts attempts) {
    this.lookup = lookup;
    this.attempts = attempts;
  }

  @GetMapping("/runs/{id}/steps/{step}/attempts/{number}")
  ResponseEntity<byte[]> output(
      @PathVariable String id, @PathVariable String step, @PathVariable int number) {
    RunRow run = lookup.run(id);
    Step known = RunLookup.step(step);
    String text =
        attempts
            .output(run.id(), known, number)
            .map(OutputViews::pretty)
            .orElseThrow(() -> Problem.notFound("number: this attempt has no output"));
    String name =
        "%s_%s_%s_%d.json"
            .formatted(
                run.country(),
                run.topic(),
                known.name().toLowerCase(java.util.Locale.ROOT),
                number);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
