package org.lexatlas.api.web;

import java.util.List;

/** Something that can be chosen in a form. */
public record Choice(String value, String title) {

  /** Every place by its name. */
  public static List<Choice> jurisdictions(Names names) {
    return names.jurisdictions().stream()
        .map(place -> new Choice(place.code(), place.name()))
        .toList();
  }

  /** Every topic by its title. */
  public static List<Choice> topics(Names names) {
    return names.topics().stream().map(topic -> new Choice(topic.id(), topic.title())).toList();
  }
}
