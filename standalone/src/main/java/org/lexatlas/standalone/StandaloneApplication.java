package org.lexatlas.standalone;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * Worker and api in one process. Their configurations are composed here, and nowhere else:
 * {@code @Import({WorkerConfiguration.class, ApiConfiguration.class})}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class StandaloneApplication {}
