package org.lexatlas.store;

import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads every record of ours as a row: component names are column names in camel case. The compiler
 * keeps the names ({@code -parameters}).
 *
 * <p>JDBI matches columns with components by reflection, once for every result set (jdbi#2406); a
 * fifth of what a statement cost. Here it is done once for each record and list of columns.
 */
final class RecordRows implements RowMapperFactory {

  private final Map<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

  @Override
  public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
    Class<?> raw = GenericTypes.getErasedType(type);
    boolean ours = raw.isRecord() && raw != Json.class && raw.getName().startsWith("org.lexatlas.");
    return ours ? Optional.of(mappers.computeIfAbsent(raw, Matched::new)) : Optional.empty();
  }

  /** Remembers how the columns of a result set match the components of a record. */
  private static final class Matched<T> implements RowMapper<T> {

    private final RowMapper<T> reflecting;
    private final Map<List<String>, RowMapper<T>> byColumns = new ConcurrentHashMap<>();

    Matched(Class<T> type) {
      reflecting = ConstructorMapper.of(type);
    }

    @Override
    public T map(ResultSet rows, StatementContext context) throws SQLException {
      return specialize(rows, context).map(rows, context);
    }

    @Override
    public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
      List<String> columns = columns(rows.getMetaData());
      RowMapper<T> known = byColumns.get(columns);
      if (known == null) {
        known = reflecting.specialize(rows, context);
        byColumns.put(columns, known);
      }
      return known;
    }

    private static List<String> columns(ResultSetMetaData row) throws SQLException {
      var names = new ArrayList<String>();
      for (int i = 1; i <= row.getColumnCount(); i++) {
        names.add(row.getColumnLabel(i));
      }
      return names;
    }
  }
}
