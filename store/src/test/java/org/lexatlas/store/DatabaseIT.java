package org.lexatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseIT {

  record Row(String name, Json body, int someNumber) {}

  @Test
  void readsRecordsWithJsonColumns() {
    try (var database = TestDatabase.fresh()) {
      var row =
          database
              .jdbi()
              .withHandle(
                  handle ->
                      handle
                          .createQuery("select :n as name, :b as body, 7 as some_number")
                          .bind("n", "x")
                          .bind("b", Json.of(java.util.List.of(1, 2)))
                          .mapTo(Row.class)
                          .one());
      assertThat(row).isEqualTo(new Row("x", new Json("[1, 2]"), 7));
    }
  }
}
