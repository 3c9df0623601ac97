package org.lexatlas.api.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;

/**
 * Finds what is missing in records that were read from JSON, as the records themselves say: what is
 * not marked {@code @Nullable} must be there. Finds texts that PostgreSQL would not take besides.
 */
final class RecordGaps {

  private final List<FieldFault> faults = new ArrayList<>();

  private RecordGaps() {}

  static List<FieldFault> in(Record value) {
    var gaps = new RecordGaps();
    gaps.look(value, "");
    return gaps.faults;
  }

  private void look(@Nullable Object value, String path) {
    switch (value) {
      case null -> faults.add(new FieldFault(path, "is missing"));
      case Record part -> {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
          Object field = field(part, component);
          boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
          if (field != null || !nullable) {
            look(field, path.isEmpty() ? name(component) : path + "." + name(component));
          }
        }
      }
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          look(list.get(i), path + "[" + i + "]");
        }
      }
      case String text -> storable(text, path);
      default -> {}
    }
  }

  private void storable(String text, String path) {
    if (text.indexOf('\0') >= 0) {
      faults.add(new FieldFault(path, "must not contain the NUL character"));
    } else if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      faults.add(new FieldFault(path, "must be valid Unicode"));
    }
  }

  private static @Nullable Object field(Record part, RecordComponent component) {
    try {
      return component.getAccessor().invoke(part);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private static String name(RecordComponent component) {
    var given = component.getAccessor().getAnnotation(JsonProperty.class);
    return given == null ? component.getName() : given.value();
  }
}
