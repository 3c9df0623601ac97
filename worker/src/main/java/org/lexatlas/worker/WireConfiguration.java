package org.lexatlas.worker;

import io.temporal.common.converter.DataConverter;
import org.lexatlas.workflows.wire.WireFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this worker reads and writes messages. */
@Configuration(proxyBeanMethods = false)
class WireConfiguration {

  @Bean
  DataConverter mainDataConverter() {
    return WireFormat.converter();
  }
}
