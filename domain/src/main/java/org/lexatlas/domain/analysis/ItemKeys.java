package org.lexatlas.domain.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What makes two items of two analyses the same one, whatever else differs about them. */
public final class ItemKeys {

  private static final Pattern TRACKING =
      Pattern.compile("(?:^|&)(?:utm_[a-z]+|gclid|fbclid|mc_cid|mc_eid|yclid)=[^&]*");
  private static final Pattern ISSUER = Pattern.compile("zrk$|зрк$");

  /** A statute is a law even where nobody says so; a decree with the same number is another act. */
  private static final Pattern STATUTE =
      Pattern.compile("^(?:law|act|закон|ley|loi|gesetz|lei)(?=no?\\d)");

  private ItemKeys() {}

  /** The law's official number, or its name where it has none. */
  public static String law(Law law) {
    String number = law.identifier() == null ? "" : PlainText.squeezed(law.identifier());
    // one register writes "No. 193-VII ZRK", the next one "No. 193-VII"
    String key = STATUTE.matcher(ISSUER.matcher(number).replaceAll("")).replaceFirst("");
    return key.isEmpty() ? PlainText.squeezed(law.name()) : key;
  }

  /** The source's address, or its title where it has none. */
  public static String source(Source source) {
    return source.url() == null || source.url().isBlank()
        ? PlainText.squeezed(source.title())
        : url(source.url());
  }

  /** An address without scheme, {@code www.}, fragment, tracking parameters and last slash. */
  public static String url(String url) {
    String rest = url.strip().replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "");
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int path = rest.indexOf('/');
    String host = (path < 0 ? rest : rest.substring(0, path)).toLowerCase(Locale.ROOT);
    rest = host.replaceFirst("^www\\.", "") + (path < 0 ? "" : rest.substring(path));
    int query = rest.indexOf('?');
    if (query >= 0) {
      String kept = TRACKING.matcher(rest.substring(query + 1)).replaceAll("");
      kept = kept.startsWith("&") ? kept.substring(1) : kept;
      rest = rest.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }
    return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }

  /** Eight hexadecimal digits that stand for the words; the same words have the same key. */
  public static String text(String text) {
    var crc = new CRC32();
    crc.update(PlainText.normalised(text).getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  static String joined(String separator, @Nullable String... parts) {
    var words = new StringBuilder();
    for (String part : parts) {
      if (part != null && !part.isBlank()) {
        words.append(words.isEmpty() ? "" : separator).append(part);
      }
    }
    return words.toString();
  }
}
