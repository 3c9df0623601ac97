package org.lexatlas.api;

import org.lexatlas.api.security.SecuritySettings;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.api.temporal.TemporalSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.PropertySource;

/**
 * The whole api, for a process of its own and for one that composes it with others: beans found by
 * scanning carry their full class names, so that they meet no others of the same short name.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ApiSettings.class, SecuritySettings.class, TemporalSettings.class})
@PropertySource(value = "classpath:lexatlas-api.yaml", factory = YamlDefaults.class)
@ComponentScan(
    basePackageClasses = ApiConfiguration.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ApiApplication.class))
public class ApiConfiguration {

  @Bean
  TemporalLink temporalLink(TemporalSettings settings) {
    return TemporalLink.to(settings);
  }
}
