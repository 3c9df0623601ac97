package org.lexatlas.store;

import java.lang.reflect.Type;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Reads every record of ours as a row: component names are column names in camel case. The compiler
 * keeps the names ({@code -parameters}).
 */
final class RecordRows implements RowMapperFactory {

  @Override
  public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
    Class<?> raw = GenericTypes.getErasedType(type);
    boolean ours = raw.isRecord() && raw != Json.class && raw.getName().startsWith("org.lexatlas.");
    return ours ? Optional.of(ConstructorMapper.of(raw)) : Optional.empty();
  }
}
