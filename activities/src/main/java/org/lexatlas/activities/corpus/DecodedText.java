package org.lexatlas.activities.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text out of bytes: a byte order mark is believed; else strict UTF-8; else the Windows code page
 * that fits (1251 when most of the letters would be Cyrillic, 1252 otherwise), with a remark. Bytes
 * with zeros and no mark are no text.
 */
record DecodedText(String text, List<String> remarks) {

  static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new DecodedText(decode(bytes, 3, StandardCharsets.UTF_8), List.of());
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new DecodedText(decode(bytes, 2, StandardCharsets.UTF_16BE), List.of());
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new DecodedText(decode(bytes, 2, StandardCharsets.UTF_16LE), List.of());
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnusableFile(
            "not text: it holds zero bytes; save it as UTF-8 text, or give it its right extension");
      }
    }
    try {
      return new DecodedText(
          lines(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()),
          List.of());
    } catch (CharacterCodingException e) {
      Charset guess = Charset.forName(cyrillic(bytes) ? "windows-1251" : "windows-1252");
      return new DecodedText(
          decode(bytes, 0, guess),
          List.of("not valid UTF-8: read as " + guess.name() + "; save it as UTF-8 to be sure"));
    }
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    return lines(new String(bytes, from, bytes.length - from, charset));
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** In windows-1251 Russian letters are nearly all of the bytes above 0xBF, and many of all. */
  private static boolean cyrillic(byte[] bytes) {
    int high = 0;
    int latin = 0;
    for (byte b : bytes) {
      int value = b & 0xFF;
      if (value >= 0xC0) {
        high++;
      } else if ((value | 0x20) >= 'a' && (value | 0x20) <= 'z') {
        latin++;
      }
    }
    return high > latin;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
