package org.lexatlas.api.recovery;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.PageSize;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.security.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the runs and campaigns whose workflow is gone, and rebuilds them. */
@Tag(name = "Recovery", description = "Runs and campaigns whose workflow is gone from Temporal")
@RestController
@RequestMapping(path = "/api/v1/recovery", produces = MediaType.APPLICATION_JSON_VALUE)
final class RecoveryController {

  private final Recovery recovery;

  RecoveryController(Recovery recovery) {
    this.recovery = recovery;
  }

  @Operation(
      summary = "List runs and campaigns whose workflow is gone",
      description =
          "Asks Temporal about runs that have not ended, a page of them at a time, and lists those"
              + " that it does not know, and those about which it gave no answer; the first page says"
              + " the same of campaigns. Changes nothing.")
  @GetMapping
  RecoveryJson look(
      @Parameter(description = "Runs to look at: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    UUID after =
        PageToken.read(RecoveryJson.LIST, pageToken, keys -> UUID.fromString(keys[0])).orElse(null);
    return recovery.look(after, size);
  }

  @Operation(
      summary = "Rebuild runs and campaigns whose workflow is gone",
      description =
          "Starts their workflows again; each goes on from what is stored, and nothing is paid"
              + " twice. An execution that comes back later is fenced. Look at the list first: runs"
              + " of another namespace may well be alive there.")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  RecoveryJson.Done rebuild(@RequestBody RecoveryJson.Request asked, HttpServletRequest request) {
    return recovery.rebuild(asked.ids(), Actor.of(request));
  }
}
