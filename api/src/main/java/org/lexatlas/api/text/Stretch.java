package org.lexatlas.api.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two lists are the same or differ, as ranges of both. Changes and sameness take turns: what
 * was deleted and what was inserted at one place is one change.
 */
record Stretch(boolean same, int oldFrom, int oldTo, int nowFrom, int nowTo) {

  /** The stretches in order; together they cover both lists. */
  static List<Stretch> of(List<String> old, List<String> now) {
    var stretches = new ArrayList<Stretch>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
      boolean same = delta.getType() == DeltaType.EQUAL;
      Stretch last = stretches.isEmpty() ? null : stretches.getLast();
      int oldFrom = last == null ? 0 : last.oldTo;
      int nowFrom = last == null ? 0 : last.nowTo;
      int oldTo = oldFrom + delta.getSource().size();
      int nowTo = nowFrom + delta.getTarget().size();
      if (last != null && last.same == same) {
        stretches.removeLast();
        stretches.add(new Stretch(same, last.oldFrom, oldTo, last.nowFrom, nowTo));
      } else {
        stretches.add(new Stretch(same, oldFrom, oldTo, nowFrom, nowTo));
      }
    }
    return stretches;
  }
}
