package org.lexatlas.activities.run;

import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.api.operatorservice.v1.AddSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.ListSearchAttributesRequest;
import io.temporal.common.SearchAttributeKey;
import io.temporal.serviceclient.OperatorServiceStubs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lexatlas.workflows.wire.SearchAttributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search attributes that the namespace has. Asked again each minute while some are missing, so
 * that an operator may register them later. Thread-safe.
 */
public final class AttributeCatalog {

  private static final Logger LOG = LoggerFactory.getLogger(AttributeCatalog.class);
  private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

  private final OperatorServiceStubs operator;
  private final String namespace;
  private List<String> names = List.of();
  private Instant asked = Instant.EPOCH;

  public AttributeCatalog(OperatorServiceStubs operator, String namespace) {
    this.operator = operator;
    this.namespace = namespace;
  }

  /** Registers ours where that is allowed; logs where it is not. Never fails. */
  public void register() {
    var request = AddSearchAttributesRequest.newBuilder().setNamespace(namespace);
    for (SearchAttributeKey<String> key : SearchAttributes.ALL) {
      request.putSearchAttributes(key.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD);
    }
    try {
      operator.blockingStub().addSearchAttributes(request.build());
    } catch (StatusRuntimeException e) {
      LOG.info("search attributes are not registered by us: {}", e.getStatus());
    }
    names();
  }

  /** Those of ours that the namespace has. Empty when it cannot be asked. */
  public synchronized List<String> names() {
    boolean complete = names.size() == SearchAttributes.ALL.size();
    if (!complete && asked.plus(ASK_AGAIN).isBefore(Instant.now())) {
      asked = Instant.now();
      names = ask();
    }
    return names;
  }

  private List<String> ask() {
    try {
      var known =
          operator
              .blockingStub()
              .listSearchAttributes(
                  ListSearchAttributesRequest.newBuilder().setNamespace(namespace).build())
              .getCustomAttributesMap();
      return SearchAttributes.ALL.stream()
          .map(SearchAttributeKey::getName)
          .filter(known::containsKey)
          .toList();
    } catch (StatusRuntimeException e) {
      LOG.info("search attributes cannot be listed: {}", e.getStatus());
      return List.of();
    }
  }
}
