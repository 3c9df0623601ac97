package org.lexatlas.standalone;

import org.lexatlas.api.ApiConfiguration;
import org.lexatlas.worker.WorkerConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Worker and api in one process. Their configurations are composed here, and nowhere else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({WorkerConfiguration.class, ApiConfiguration.class})
public class StandaloneApplication {}
