package org.lexatlas.api.event;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.event.EventId;
import org.lexatlas.store.event.EventRow;
import org.lexatlas.store.event.EventStore;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.RunStore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes as server-sent events. Each request waits on a virtual thread, which costs nothing. */
@Tag(name = "Events", description = "Changes as they happen")
@RestController
final class EventController {

  /** Proxies close what is silent for longer. */
  private static final Duration COMMENT = Duration.ofSeconds(15);

  private static final int REPLAY = 1000;

  private final EventHub hub;
  private final EventStore events;
  private final RunStore runs;

  EventController(EventHub hub, EventStore events, RunStore runs) {
    this.hub = hub;
    this.events = events;
    this.runs = runs;
  }

  @Operation(
      summary = "Watch changes",
      description =
          "Server-sent events `change` with {kind, run, country, topic, campaign, state, revision,"
              + " at}; kind is `run`, `campaign`, `slot` (one of a campaign that got no run),"
              + " `progress` (an attempt of the run asked for says what it is doing) or `missed`"
              + " (too much happened: read anew). Resumes after Last-Event-ID."
              + " A stream of one run ends with the event `end` when the run has ended.")
  @ApiResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(type = "string")))
  @GetMapping(path = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void watch(
      @Parameter(description = "Only this run") @RequestParam(required = false) @Nullable UUID run,
      @Parameter(description = "Only runs of this jurisdiction") @RequestParam(required = false)
          @Nullable String country,
      @Parameter(description = "Only runs of this topic") @RequestParam(required = false)
          @Nullable String topic,
      @Parameter(description = "Only this campaign, with its runs") @RequestParam(required = false)
          @Nullable String campaign,
      @Parameter(description = "The id of the last event that was read")
          @RequestHeader(name = "Last-Event-ID", required = false)
          @Nullable String lastEventId,
      @Parameter(
              description = "The same, for those who cannot send the header on their first request")
          @RequestParam(required = false)
          @Nullable String after,
      HttpServletResponse response)
      throws IOException {
    var interest = new EventStore.Interest(run, country, topic, campaign);
    if (run != null && runs.find(run).isEmpty()) {
      throw Problem.notFound("run: there is no run " + run);
    }
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    EventStream stream = hub.open(interest);
    try {
      serve(
          stream,
          new EventWriter(response.getOutputStream()),
          lastEventId == null ? after : lastEventId);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException gone) {
      // the reader went away, which is how most streams end
    } finally {
      hub.close(stream);
    }
  }

  private void serve(EventStream stream, EventWriter writer, @Nullable String lastEventId)
      throws IOException, InterruptedException {
    EventId last = resume(stream, writer, EventId.read(lastEventId).orElse(null));
    if (ended(stream)) {
      writer.end();
      return;
    }
    for (EventStream.Item item = null; !(item instanceof EventStream.Item.Closed); ) {
      item = stream.next(COMMENT.toMillis(), hub.place());
      if (item == null) {
        writer.comment();
      } else if (item instanceof EventStream.Item.Changed changed) {
        EventRow event = changed.event();
        if (event.place().compareTo(last) > 0) {
          writer.change(event);
          last = event.place();
        }
        if (stream.interest().run() != null && ended(event.state()) && ended(stream)) {
          writer.end();
          return;
        }
      } else if (item instanceof EventStream.Item.Progressed progressed) {
        writer.progress(progressed.run());
      } else if (item instanceof EventStream.Item.Missed missed) {
        writer.missed(missed.upTo());
      }
    }
  }

  /** Catches up with what happened since; returns the place that the reader has come to. */
  private EventId resume(EventStream stream, EventWriter writer, @Nullable EventId since)
      throws IOException {
    EventId here = hub.place();
    if (since == null) {
      writer.hello(here);
      return here;
    }
    List<EventRow> missed = events.after(since, stream.interest(), REPLAY + 1);
    if (missed.size() > REPLAY) {
      writer.missed(here);
      return here;
    }
    EventId last = since;
    for (EventRow event : missed) {
      writer.change(event);
      last = event.place();
    }
    writer.hello(last);
    return last;
  }

  private boolean ended(EventStream stream) {
    UUID run = stream.interest().run();
    return run != null && runs.find(run).map(RunRow::state).filter(this::ended).isPresent();
  }

  private boolean ended(@Nullable String state) {
    return state != null && RunStatus.valueOf(state).ended();
  }
}
