package org.lexatlas.workflows.wire;

import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What a message says, taken raw: whatever arrived can be read, kept and answered. */
public final class RawWords {

  static final int MAX_BODY = 2_000;

  private RawWords() {}

  /** A value as a message carries it. */
  public static RawValue of(Object value) {
    return new RawValue(WireFormat.converter().toPayload(value).orElseThrow());
  }

  /** The fields of the JSON object; empty where nothing came, null where it is something else. */
  public static @Nullable Map<String, ?> fields(@Nullable RawValue raw) {
    if (raw == null || raw.getPayload().getData().isEmpty()) {
      return Map.of();
    }
    try {
      Object value =
          WireFormat.JSON.readValue(raw.getPayload().getData().toByteArray(), Object.class);
      if (value instanceof Map<?, ?> map) {
        @SuppressWarnings("unchecked") // keys of a JSON object are strings
        var fields = (Map<String, ?>) map;
        return fields;
      }
      return null;
    } catch (JacksonException notJson) {
      return null;
    }
  }

  /** The message as it came, cut where it is long; fit to be kept. */
  public static String body(@Nullable RawValue raw) {
    if (raw == null) {
      return "";
    }
    Payload payload = raw.getPayload();
    int kept = Math.min(payload.getData().size(), MAX_BODY);
    String text = payload.getData().substring(0, kept).toString(StandardCharsets.UTF_8);
    String clean = text.replace('\u0000', '\uFFFD');
    return payload.getData().size() > MAX_BODY
        ? clean + "... (" + payload.getData().size() + " bytes)"
        : clean;
  }

  /** A name-based UUID: the same message has the same id on every replay and after a reset. */
  public static String derivedId(String source) {
    return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
