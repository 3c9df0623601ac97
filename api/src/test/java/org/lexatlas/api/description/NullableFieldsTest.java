package org.lexatlas.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContextImpl;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NullableFieldsTest {

  /** The words of an enumeration come in a list that cannot grow where an annotation gave them. */
  record Answer(@Nullable String word, String other) {}

  @Test
  void allowsNullAmongWordsThatCannotGrow() {
    Schema<?> answer = resolved(Arrays.asList("YES", "NO"));
    assertThat(property(answer, "word").getEnum()).map(Objects::toString).contains("null", "YES");
    assertThat(property(answer, "word").getTypes()).contains("null");
    assertThat(property(resolved(List.of("YES")), "word").getEnum()).hasSize(2);
    assertThat(property(answer, "other").getTypes()).containsExactly("string");
  }

  private static Schema<?> resolved(List<Object> words) {
    var schema = new ObjectSchema();
    var word = new Schema<Object>();
    word.setTypes(Set.of("string"));
    word.setEnum(words);
    var other = new Schema<Object>();
    other.setTypes(Set.of("string"));
    schema.addProperty("word", word);
    schema.addProperty("other", other);
    ModelConverter last = (type, context, chain) -> schema;
    var type = new AnnotatedType(Answer.class);
    return Objects.requireNonNull(
        new NullableFields()
            .resolve(type, new ModelConverterContextImpl(last), List.of(last).iterator()));
  }

  private static Schema<?> property(Schema<?> schema, String name) {
    return (Schema<?>) Objects.requireNonNull(schema.getProperties().get(name));
  }
}
