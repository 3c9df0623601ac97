package org.lexatlas.standalone;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.security.SecuritySettings;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.worker.WorkerSettings;

/** The settings of worker and api by name, as the records have them that they are bound to. */
public final class SettingNames {

  private static final String OURS = "lexatlas";

  /** What an instance decides itself, and the option for it. */
  private static final Map<String, String> OWN =
      Map.of(
          "server.address", "an instance listens on 127.0.0.1 alone; run the api by itself to bind",
          "server.port", "use --port",
          "spring.temporal.connection.target", "use --temporal-address",
          "lexatlas.temporal-ui-url", "use --temporal-ui-url",
          "lexatlas.database.url", "use --database-url",
          "lexatlas.database.user", "use --database-user",
          "lexatlas.database.password", "use --database-password");

  /** Whole names; one with a dot at its end has any key behind it. */
  private static final Map<String, String> KNOWN = known();

  private SettingNames() {}

  /**
   * Lets pass what may be a setting: those of this program are known, others are Spring's.
   *
   * @throws BadSetting for a name of ours that is none, or one that an option is for
   */
  public static void check(String name) {
    String own = OWN.get(name);
    if (own != null) {
      throw new BadSetting("--set %s: %s.".formatted(name, own));
    }
    String plain = plain(name);
    boolean ours = plain.equals(OURS) || plain.startsWith(OURS + ".");
    if (ours && KNOWN.keySet().stream().noneMatch(known -> is(plain, known))) {
      throw new BadSetting(
          "--set %s: there is no such setting; those nearest are %s."
              .formatted(name, String.join(", ", beside(plain))));
    }
  }

  private static boolean is(String plain, String known) {
    return known.endsWith(".")
        ? plain.startsWith(known) || plain.startsWith(known.replaceAll("\\.$", "["))
        : plain.equals(known);
  }

  /** Those of the same group, else the groups. */
  private static List<String> beside(String plain) {
    String group = plain.substring(0, Math.max(OURS.length(), plain.lastIndexOf('.')));
    List<String> same =
        KNOWN.entrySet().stream()
            .filter(known -> known.getKey().startsWith(group + "."))
            .map(Map.Entry::getValue)
            .toList();
    return same.isEmpty() ? List.copyOf(KNOWN.values()) : same;
  }

  /** As Spring compares them: without dashes, in small letters. */
  private static String plain(String name) {
    return name.replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> known() {
    Map<String, String> names = new TreeMap<>();
    names(WorkerSettings.class, OURS, names);
    names(ApiSettings.class, OURS, names);
    names(SecuritySettings.class, OURS + ".security", names);
    return names;
  }

  private static void names(Class<?> settings, String prefix, Map<String, String> names) {
    for (RecordComponent part : settings.getRecordComponents()) {
      String name = prefix + "." + dashed(part.getName());
      Class<?> type = part.getType();
      if (type.isRecord()) {
        names(type, name, names);
      } else if (Map.class.isAssignableFrom(type)) {
        names.put(plain(name) + ".", name + ".<key>");
      } else {
        names.put(plain(name), name);
        if (List.class.isAssignableFrom(type)) {
          names.put(plain(name) + ".", name + "[0]");
        }
      }
    }
  }

  private static String dashed(String name) {
    return name.replaceAll("(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
  }
}
