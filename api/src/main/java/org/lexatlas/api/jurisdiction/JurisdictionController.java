package org.lexatlas.api.jurisdiction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The places that can be asked about. */
@Tag(name = "Reference data")
@RestController
@RequestMapping(path = "/api/v1/jurisdictions", produces = MediaType.APPLICATION_JSON_VALUE)
final class JurisdictionController {

  private final JurisdictionStore jurisdictions;

  JurisdictionController(JurisdictionStore jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  @Operation(
      summary = "List jurisdictions",
      description = "Countries, territories, the EU and special zones, by their English names.")
  @GetMapping
  Page<Jurisdiction> list() {
    return Page.whole(jurisdictions.all());
  }

  @Operation(summary = "Get a jurisdiction", description = "By its code, such as KZ or KZ-AIFC.")
  @GetMapping("/{code}")
  Jurisdiction get(@Parameter(description = "The code") @PathVariable String code) {
    return jurisdictions
        .find(code)
        .orElseThrow(
            () -> Problem.notFound("code: there is no such place; GET /api/v1/jurisdictions"));
  }
}
