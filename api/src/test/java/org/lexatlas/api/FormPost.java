package org.lexatlas.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends forms as a browser does. */
final class FormPost {

  static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml"};

  /** What a form must repeat when it is sent with {@link #FORM_COOKIE}. */
  static final String TOKEN_VALUE = "0123456789012345678901234567890123456789";

  static final String FORM_COOKIE = "lexatlas_form=" + TOKEN_VALUE;

  private FormPost() {}

  static TestApi.Reply post(TestApi api, String path, String cookie, String... fields) {
    return post(api, path, cookie, List.of(), fields);
  }

  /** The same with more headers; {@code fields} are names and values. */
  static TestApi.Reply post(
      TestApi api, String path, String cookie, List<String> more, String... fields) {
    var body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    var headers = new ArrayList<>(List.of(BROWSER));
    headers.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
    headers.addAll(List.of("Cookie", cookie));
    headers.addAll(more);
    return api.send(
        "POST",
        path,
        HttpRequest.BodyPublishers.ofString(body.toString()),
        headers.toArray(String[]::new));
  }
}
