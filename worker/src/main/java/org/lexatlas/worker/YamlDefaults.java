package org.lexatlas.worker;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertySourceFactory;

/** Reads a defaults file in YAML, which {@code @PropertySource} alone does not. */
final class YamlDefaults implements PropertySourceFactory {

  @Override
  public PropertySource<?> createPropertySource(@Nullable String name, EncodedResource resource)
      throws IOException {
    return new YamlPropertySourceLoader()
        .load("lexatlas-worker defaults", resource.getResource())
        .getFirst();
  }
}
