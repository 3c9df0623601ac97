package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.NumberedList;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.page.PageSize;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.security.Actor;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Command;
import org.lexatlas.store.run.CommandRow;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunRow;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commands for one run, and the log of all that came. */
@Tag(name = "Runs")
@RestController
@RequestMapping(path = "/api/v1/runs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class CommandController {

  private static final NumberedList LIST = new NumberedList("audit");

  private final RunLookup lookup;
  private final CommandReader reader;
  private final RunCommands runCommands;
  private final CommandStore commands;

  CommandController(
      RunLookup lookup, CommandReader reader, RunCommands runCommands, CommandStore commands) {
    this.lookup = lookup;
    this.reader = reader;
    this.runCommands = runCommands;
    this.commands = commands;
  }

  @Operation(
      summary = "Command a run",
      description =
          "Run or re-run a step, pause, resume, publish, reject or cancel. A refusal is answered"
              + " with 409 and {accepted: false, code, words}; both go to the audit log. The same"
              + " commandId never has a second effect: a repetition gets the first answer.")
  @ApiResponse(responseCode = "200", description = "The command takes effect")
  @ApiResponse(
      responseCode = "202",
      description =
          "The command is kept and will be sent again; after five minutes it becomes EXPIRED")
  @ApiResponse(
      responseCode = "409",
      description = "The command was refused: `code` and `words` say why",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(ref = "#/components/schemas/ProblemDetail")))
  @PostMapping(path = "/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<CommandAnswer> command(
      @Parameter(description = "The run's id") @PathVariable String id,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = CommandRequest.class)))
          @RequestBody
          Map<String, Object> fields,
      @Parameter(description = "Stands for a commandId where the body gives none")
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String key,
      @Parameter(description = "The ETag of the run that was looked at; 412 when it has changed")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      HttpServletRequest request) {
    Actor actor = Actor.of(request);
    reader.check(fields, actor); // what is wrong with the words is wrong with any run
    RunRow run = lookup.run(id);
    UUID keyed = IdempotencyKey.read(key, actor, "command " + run.id()).orElse(null);
    Command command = reader.read(fields, actor, keyed);
    boolean repeated = commands.find(run.id(), command.id()).isPresent();
    if (!repeated && ifMatch != null && !matches(ifMatch, run.revision())) {
      throw Problem.of(
          ProblemKind.PRECONDITION_FAILED,
          "If-Match: the run is at revision %d. Look at it again.".formatted(run.revision()));
    }
    Optional<Answer> answer = runCommands.give(run, command);
    if (answer.isEmpty()) {
      return ResponseEntity.accepted().body(CommandAnswer.pending(command.id()));
    }
    if (!answer.get().accepted()) {
      throw refused(command.id(), answer.get());
    }
    return ResponseEntity.ok(CommandAnswer.of(command.id(), answer.get()));
  }

  private static boolean matches(String ifMatch, long revision) {
    return ifMatch.equals("*") || ifMatch.equals("\"" + revision + "\"");
  }

  private static Problem refused(String commandId, Answer answer) {
    var members = new LinkedHashMap<String, Object>();
    members.put("accepted", false);
    members.put("code", answer.code());
    members.put("words", answer.words());
    members.put("revision", answer.revision());
    members.put("commandId", commandId);
    return Problem.of(ProblemKind.COMMAND_REFUSED, answer.words(), members);
  }

  @Operation(
      summary = "Read the audit log of a run",
      description = "Whatever was asked of the run, by whom and what became of it; newest first.")
  @GetMapping("/audit")
  Page<CommandJson> audit(
      @Parameter(description = "The run's id") @PathVariable String id,
      @Parameter(description = "Entries of a page: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    RunRow run = lookup.run(id);
    long before = LIST.behind(pageToken, Long.MAX_VALUE);
    return LIST.page(
        commands.ofRun(run.id(), before, size + 1), size, CommandJson::of, CommandRow::id);
  }
}
