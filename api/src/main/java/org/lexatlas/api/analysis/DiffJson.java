package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.Difference;

/** How two versions differ, as JSON. */
@Schema(name = "Diff", description = "How two versions of an analysis differ")
record DiffJson(
    @Schema(description = "The older version, or whichever was asked for first") int from,
    @Schema(description = "The version that it is compared with") int to,
    @Schema(description = "How the status moved; null when it is the same")
        ComparisonOutput.@Nullable StatusChange statusChange,
    @Schema(description = "What changed, in words") String changeNote,
    @Schema(description = "How many items differ in more than their wording") int differing,
    @Schema(description = "The items; those that say the same only where `all=true` asks for them")
        List<Difference> differences) {

  static DiffJson of(int from, int to, ComparisonOutput compared, boolean all) {
    return new DiffJson(
        from,
        to,
        compared.statusChange(),
        compared.changeNote(),
        compared.differing(),
        compared.differences().stream().filter(d -> all || d.label().differs()).toList());
  }
}
