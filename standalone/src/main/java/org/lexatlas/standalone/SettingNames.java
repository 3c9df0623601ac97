package org.lexatlas.standalone;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
          "lexatlas.temporaluiurl", "use --temporal-ui-url",
          "lexatlas.database.url", "use --database-url",
          "lexatlas.database.user", "use --database-user",
          "lexatlas.database.password", "use --database-password");

  /** A key of a map, as {@code .corpus} or {@code .[openai/gpt]}. */
  private static final String KEY = "(?:\\.[^.\\[\\]]+|\\.?\\[[^\\]]+\\])";

  private static final List<Known> KNOWN = known();

  /**
   * A setting.
   *
   * @param shown how people are told of it
   * @param plain what its name is, in the form in which names are compared
   */
  private record Known(String shown, Pattern plain) {}

  private SettingNames() {}

  /**
   * Lets pass what may be a setting: those of this program are known, others are Spring's.
   *
   * @throws BadSetting for a name of ours that is none, or one that an option is for
   */
  public static void check(String name) {
    String plain = plain(name);
    String own = OWN.get(plain);
    if (own != null) {
      throw new BadSetting("--set %s: %s.".formatted(name, own));
    }
    boolean ours = plain.equals(OURS) || plain.startsWith(OURS + ".");
    if (ours && KNOWN.stream().noneMatch(known -> known.plain().matcher(plain).matches())) {
      throw new BadSetting(
          "--set %s: there is no such setting; there are %s."
              .formatted(name, String.join(", ", beside(plain))));
    }
  }

  /** Those of the same group, else the groups. */
  private static List<String> beside(String plain) {
    String group = plain.replaceAll("^([^.]+\\.[^.]+).*", "$1") + ".";
    List<String> shown =
        KNOWN.stream()
            .map(Known::shown)
            .filter(name -> !OWN.containsKey(plain(name)))
            .sorted()
            .toList();
    List<String> same = shown.stream().filter(name -> plain(name).startsWith(group)).toList();
    return same.isEmpty()
        ? shown.stream().map(n -> n.replaceAll("^([^.]+\\.[^.]+)\\..*", "$1.*")).distinct().toList()
        : same;
  }

  /** As Spring compares them: without dashes, in small letters. */
  private static String plain(String name) {
    return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
  }

  private static List<Known> known() {
    List<Known> names = new ArrayList<>();
    names(WorkerSettings.class, OURS, OURS, names);
    names(ApiSettings.class, OURS, OURS, names);
    names(SecuritySettings.class, OURS + ".security", OURS + "\\.security", names);
    return List.copyOf(names);
  }

  /**
   * The settings of a record.
   *
   * @param pattern of its own name, in plain form
   */
  private static void names(Class<?> settings, String shown, String pattern, List<Known> names) {
    for (RecordComponent part : settings.getRecordComponents()) {
      String name = shown + "." + dashed(part.getName());
      String plain = pattern + "\\." + plain(part.getName());
      Class<?> type = part.getType();
      if (Map.class.isAssignableFrom(type)) {
        Class<?> key = argument(part, 0);
        String keys = key.isEnum() ? constants(key) : KEY;
        values(argument(part, 1), name + ".<key>", plain + keys, names);
      } else if (List.class.isAssignableFrom(type)) {
        String place = argument(part, 0).isRecord() ? "\\[\\d+\\]" : "(?:\\[\\d+\\])?";
        values(argument(part, 0), name + "[0]", plain + place, names);
      } else {
        values(type, name, plain, names);
      }
    }
  }

  private static void values(Class<?> type, String shown, String pattern, List<Known> names) {
    if (type.isRecord()) {
      names(type, shown, pattern, names);
    } else {
      names.add(new Known(shown, Pattern.compile(pattern)));
    }
  }

  private static Class<?> argument(RecordComponent part, int place) {
    return (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[place];
  }

  private static String constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> plain(((Enum<?>) constant).name()))
        .collect(Collectors.joining("|", "\\.(?:", ")"));
  }

  private static String dashed(String name) {
    return name.replaceAll("(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
  }
}
