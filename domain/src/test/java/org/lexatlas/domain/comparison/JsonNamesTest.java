package org.lexatlas.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names under which comparisons are stored and served. */
class JsonNamesTest {

  @Test
  void comparisonIsWrittenInSnakeCase() {
    assertThat(names(ComparisonOutput.class))
        .containsExactly("baseline_version", "status_change", "differences", "change_note");
    assertThat(names(ComparisonOutput.StatusChange.class)).containsExactly("from", "to");
    assertThat(names(Difference.class))
        .containsExactly("path", "label", "baseline", "fresh", "explanation", "source_ids");
  }

  private static List<String> names(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(JsonNamesTest::name).toList();
  }

  private static String name(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property == null ? "" : property.value();
  }
}
