package org.lexatlas.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query parameter that the resource does not have: a filter that is misspelt would
 * otherwise find everything.
 */
public final class UnknownParameters implements HandlerInterceptor {

  private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
      SortedSet<String> known = known(method);
      List<FieldFault> faults =
          request.getParameterMap().keySet().stream()
              .filter(given -> !known.contains(given))
              .sorted()
              .map(given -> new FieldFault(given, "is not a parameter here: " + use(known)))
              .toList();
      if (!faults.isEmpty()) {
        throw Problem.invalid(faults);
      }
    }
    return true;
  }

  private static SortedSet<String> known(HandlerMethod method) {
    var known = new TreeSet<String>();
    Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .map(UnknownParameters::name)
        .forEach(known::add);
    return known;
  }

  private static String name(MethodParameter parameter) {
    parameter.initParameterNameDiscovery(NAMES);
    @Nullable String name = parameter.getParameterName();
    return name == null ? "" : name;
  }

  private static String use(SortedSet<String> known) {
    return known.isEmpty() ? "it takes none" : "use " + String.join(", ", known);
  }
}
