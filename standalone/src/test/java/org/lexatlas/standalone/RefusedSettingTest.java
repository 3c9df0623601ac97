package org.lexatlas.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.security.SecuritySettings;
import org.lexatlas.worker.WorkerSettings;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ApplicationContextException;

class RefusedSettingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "worker|lexatlas.corpus.samples|maybe|lexatlas.corpus.samples must be one of on, off, true, false, not 'maybe'.",
        "worker|lexatlas.database.pool-size|abc|lexatlas.database.pool-size must be a whole number, not 'abc'.",
        "worker|lexatlas.database.pool-size|0|lexatlas.database.pool-size must be more than 0, not 0",
        "worker|lexatlas.run.open-window|xyz|lexatlas.run.open-window must be a time such as 500ms, 30s, 5m or 24h, not 'xyz'.",
        "worker|lexatlas.run.review-by-signal|perhaps|lexatlas.run.review-by-signal must be true or false, not 'perhaps'.",
        "worker|lexatlas.campaign.turn|2h|lexatlas.campaign.turn must be from 1s to 20m, not PT2H",
        "worker|lexatlas.rates.corpus|-1|lexatlas.rates.corpus must be more than 0, not -1",
        "worker|lexatlas.simulated.faults.QUOTA|2|lexatlas.simulated.faults.QUOTA must be from 0 to 1, not 2.0",
        "worker|lexatlas.simulated.jitter|x|lexatlas.simulated.jitter must be a number, not 'x'.",
        "api|lexatlas.api.max-body|1Mo|lexatlas.api.max-body must be a size such as 512KB or 64MB, not '1Mo'.",
        "api|lexatlas.provider|gpt|lexatlas.provider must be one of lexatlas.providers (corpus, simulated), not gpt",
        "security|lexatlas.security.mode|none|lexatlas.security.mode must be one of local, token, not 'none'.",
      })
  void isNamedWithWhatWouldDo(String part, String name, String value, String words) {
    BindException unbound = unbound(part, name, value);

    assertThat(RefusedSetting.in(new BeanCreationException("worker", "not made", unbound)))
        .hasValueSatisfying(refused -> assertThat(refused).hasMessage(words));
    assertThat(RefusedSetting.in(new ApplicationContextException("no web server", unbound)))
        .hasValueSatisfying(refused -> assertThat(refused).hasMessage(words));
  }

  @Test
  void anotherFailureIsNone() {
    assertThat(RefusedSetting.in(new IllegalStateException("port taken"))).isEmpty();
    assertThat(RefusedSetting.in(new IllegalStateException(new IllegalArgumentException("a bug"))))
        .isEmpty();
  }

  private static BindException unbound(String part, String name, String value) {
    var source = new MapConfigurationPropertySource(Map.of(name, value));
    var binder =
        new Binder(List.of(source), null, ApplicationConversionService.getSharedInstance());
    Class<?> settings =
        part.equals("worker")
            ? WorkerSettings.class
            : part.equals("api") ? ApiSettings.class : SecuritySettings.class;
    String prefix = part.equals("security") ? "lexatlas.security" : "lexatlas";
    return catchThrowableOfType(
        BindException.class, () -> binder.bind(prefix, Bindable.of(settings)));
  }
}
