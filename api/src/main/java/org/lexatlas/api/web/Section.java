package org.lexatlas.api.web;

import org.jspecify.annotations.Nullable;

/**
 * A place in the navigation. A family of pages contributes one as a bean.
 *
 * @param id what its templates say to be marked as the current one
 * @param sheet path of a style sheet of its own, such as {@code /assets/world.css}; null for none
 */
public record Section(String id, String title, String href, int order, @Nullable String sheet) {

  public Section(String id, String title, String href, int order) {
    this(id, title, href, order, null);
  }
}
