package org.lexatlas.domain.analysis;

import java.time.LocalDate;
import org.lexatlas.domain.topic.Topic;

/**
 * What stands above a report.
 *
 * @param jurisdiction the place's name as people read it
 * @param asOf the day whose law the report tells
 */
public record ReportHeading(String jurisdiction, Topic topic, LocalDate asOf) {}
