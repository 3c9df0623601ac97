package org.lexatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Carries {@link Json} to and from {@code jsonb} columns. */
final class JsonColumns {

  private JsonColumns() {}

  static final class Argument extends AbstractArgumentFactory<Json> {
    Argument() {
      super(Types.OTHER);
    }

    @Override
    protected org.jdbi.v3.core.argument.Argument build(Json value, ConfigRegistry config) {
      return (position, statement, context) -> {
        var column = new PGobject();
        column.setType("jsonb");
        column.setValue(value.text());
        statement.setObject(position, column);
      };
    }
  }

  static final class Mapper implements ColumnMapper<@Nullable Json> {
    @Override
    public @Nullable Json map(ResultSet row, int column, StatementContext context)
        throws SQLException {
      String text = row.getString(column);
      return text == null ? null : new Json(text);
    }
  }
}
