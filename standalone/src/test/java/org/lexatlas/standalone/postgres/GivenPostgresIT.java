package org.lexatlas.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.ServerUnavailable;
import org.lexatlas.store.TestDatabase;

class GivenPostgresIT {

  @Test
  void takesADatabaseThatAnswers() {
    var settings = TestDatabase.settings();
    try (var given = GivenPostgres.connect(settings.url(), settings.user(), settings.password())) {
      assertThat(given.url()).isEqualTo(settings.url());
      assertThat(given.toString()).doesNotContain("user=");
    }
  }

  @Test
  void namesTheOptionsWhenNobodyAnswers() {
    assertThatThrownBy(
            () -> GivenPostgres.connect("jdbc:postgresql://127.0.0.1:1/lexatlas", "u", "secret"))
        .isInstanceOf(ServerUnavailable.class)
        .hasMessageContaining("127.0.0.1:1")
        .hasMessageContaining("--database-url")
        .hasMessageNotContaining("secret");
  }

  @Test
  void refusesWhatIsNoJdbcAddress() {
    assertThatThrownBy(() -> GivenPostgres.connect("postgres://db/lexatlas", "u", "p"))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("--database-url")
        .hasMessageContaining("jdbc:postgresql://");
  }
}
