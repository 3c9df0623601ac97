package org.lexatlas.api.event;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Json;
import org.lexatlas.store.event.EventId;
import org.lexatlas.store.event.EventRow;

/** Writes the wire format of server-sent events. */
final class EventWriter {

  private final OutputStream out;

  EventWriter(OutputStream out) {
    this.out = out;
  }

  /** Says where the stream begins, so that a reader which loses it at once resumes there. */
  void hello(EventId place) throws IOException {
    write("retry: 3000\nid: " + place + "\n\n");
  }

  void comment() throws IOException {
    write(": still here\n\n");
  }

  void change(EventRow event) throws IOException {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("kind", event.kind());
    data.put("run", event.runId());
    data.put("country", event.country());
    data.put("topic", event.topic());
    data.put("campaign", event.campaign());
    data.put("state", event.state());
    data.put("revision", event.revision());
    data.put("at", event.at());
    write(
        "id: %s\nevent: change\ndata: %s\n\n"
            .formatted(event.place(), Json.MAPPER.writeValueAsString(data)));
  }

  void progress(String run) throws IOException {
    write("event: change\ndata: {\"kind\":\"progress\",\"run\":\"" + run + "\"}\n\n");
  }

  void missed(EventId upTo) throws IOException {
    write("id: %s\nevent: change\ndata: {\"kind\":\"missed\"}\n\n".formatted(upTo));
  }

  void end() throws IOException {
    write("event: end\ndata: {}\n\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
