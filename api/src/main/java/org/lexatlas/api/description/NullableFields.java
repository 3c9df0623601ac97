package org.lexatlas.api.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says which fields can be null, as the records themselves do: what is marked {@code @Nullable} may
 * be null, and every field is there, null or not.
 */
@Component
final class NullableFields implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> resolved = chain.next().resolve(type, context, chain);
    JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
    if (resolved != null && java != null && java.getRawClass().isRecord()) {
      Schema<?> model = model(resolved, context);
      if (model != null && model.getProperties() != null) {
        mark(java.getRawClass().getRecordComponents(), model);
      }
    }
    return resolved;
  }

  private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
    String reference = schema.get$ref();
    return reference == null
        ? schema
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private static void mark(RecordComponent[] components, Schema<?> model) {
    Map<?, ?> properties = model.getProperties();
    List<String> required = model.getRequired() == null ? List.of() : model.getRequired();
    for (RecordComponent component : components) {
      boolean nullable =
          component.getAnnotatedType().isAnnotationPresent(Nullable.class)
              && !required.contains(name(component)); // checked by us, not by the type
      if (nullable && properties.get(name(component)) instanceof Schema<?> property) {
        allowNull(property);
      }
    }
  }

  private static String name(RecordComponent component) {
    var given = component.getAccessor().getAnnotation(JsonProperty.class);
    return given == null ? component.getName() : given.value();
  }

  private static void allowNull(Schema<?> property) {
    String reference = property.get$ref();
    if (reference != null) {
      property.set$ref(null);
      property.setOneOf(
          List.of(new Schema<>().$ref(reference), new Schema<>().types(java.util.Set.of("null"))));
    } else if (property.getTypes() != null && !property.getTypes().contains("null")) {
      var types = new LinkedHashSet<>(property.getTypes());
      types.add("null");
      property.setTypes(types);
      allowNullWord(property);
    }
  }

  /** An enumeration that does not list null admits none, whatever its type says. */
  @SuppressWarnings("unchecked") // the words are of the property's own type, and null is of any
  private static void allowNullWord(Schema<?> property) {
    List<?> words = property.getEnum();
    if (words != null && words.stream().noneMatch(Objects::isNull)) {
      var more = new ArrayList<Object>(words); // some lists of words cannot grow
      more.add(null);
      ((Schema<Object>) property).setEnum(more);
    }
  }
}
