package org.lexatlas.api.web.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Badge;

/**
 * Step Outputs: one attempt of one step, or two side by side.
 *
 * @param shown the attempts that are shown, one or two; none before the first
 */
record OutputView(
    List<Tab> steps,
    String stepTitle,
    List<Tab> numbers,
    List<Tab> views,
    List<Tab> beside,
    String view,
    List<Shown> shown) {

  /** A link that is one of several; {@code href} keeps the rest of the address. */
  record Tab(String title, String href, boolean current, @Nullable Badge badge) {}

  /**
   * An attempt.
   *
   * @param readable the output made readable; null when there is none
   * @param json the output, or the raw reply, as text; null when there is none
   */
  record Shown(
      int number,
      Badge state,
      @Nullable Badge simulated,
      List<RunView.Fact> facts,
      List<RunView.Fact> tokens,
      @Nullable String error,
      @Nullable ReadableOutput readable,
      @Nullable String json,
      String textId,
      String download) {}
}
