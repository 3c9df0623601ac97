package org.lexatlas.api.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PieceTest {

  @Test
  void saysOnceThatAnItemWasCarriedOver() {
    Piece piece = piece("baseline", "carried over from version 2, last confirmed on 2025-06-30");
    assertThat(piece.originWords())
        .isEqualTo("carried over from version 2, last confirmed on 2025-06-30");
    assertThat(piece.confirmed()).isNull();
    assertThat(piece.remark()).isNull();
    assertThat(piece.marked()).isTrue();
  }

  @Test
  void keepsAnyOtherRemark() {
    Piece piece = piece("baseline", "not found again on 2026-11-26");
    assertThat(piece.originWords()).isEqualTo("carried over");
    assertThat(piece.confirmed()).isEqualTo("2025-06-30");
    assertThat(piece.remark()).isEqualTo("not found again on 2026-11-26");
    assertThat(piece("both", null).originWords()).isEqualTo("found again");
  }

  private static Piece piece(String origin, @Nullable String note) {
    return new Piece("An item.", "notes[1]", origin, "2025-06-30", note, 1);
  }
}
