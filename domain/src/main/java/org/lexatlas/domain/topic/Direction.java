package org.lexatlas.domain.topic;

import java.util.Set;

/** Which statuses, of whatever topic, say that something may not be, and which that it may. */
public final class Direction {

  private static final Set<String> FORBIDS =
      Set.of("Banned", "Prohibited", "Blocked", "Regime-Prohibits-VASPs");

  private static final Set<String> ALLOWS =
      Set.of(
          "Allowed",
          "Allowed-Regulated",
          "Allowed-Unregulated",
          "Allowed-Retail",
          "Open",
          "Legal",
          "Legal-Tender",
          "Legal-With-Restrictions",
          "Unregulated",
          "Conditional",
          "Licence-Required",
          "Registration-Required",
          "Regulated",
          "Regime-In-Force",
          "Prospectus-or-White-Paper");

  private Direction() {}

  public static boolean forbids(String status) {
    return FORBIDS.contains(status);
  }

  public static boolean allows(String status) {
    return ALLOWS.contains(status);
  }

  /** Whether the one forbids what the other allows. */
  public static boolean opposite(String one, String other) {
    return (forbids(one) && allows(other)) || (allows(one) && forbids(other));
  }
}
