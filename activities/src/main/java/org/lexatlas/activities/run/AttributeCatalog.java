package org.lexatlas.activities.run;

import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.api.operatorservice.v1.AddSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.ListSearchAttributesRequest;
import io.temporal.common.SearchAttributeKey;
import io.temporal.serviceclient.OperatorServiceStubs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.lexatlas.workflows.wire.SearchAttributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search attributes that the namespace has. Asked again after ten seconds, since an operator
 * may register them later, and since a Temporal that lost its data has lost them too: one that is
 * upserted and not there fails the workflow task until we know better. Thread-safe.
 */
public final class AttributeCatalog {

  private static final Logger LOG = LoggerFactory.getLogger(AttributeCatalog.class);
  private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

  private final OperatorServiceStubs operator;
  private final String namespace;
  private final InstantSource clock;
  private List<String> names = List.of();
  private Instant asked = Instant.EPOCH;
  private boolean registers;

  public AttributeCatalog(OperatorServiceStubs operator, String namespace) {
    this(operator, namespace, InstantSource.system());
  }

  AttributeCatalog(OperatorServiceStubs operator, String namespace, InstantSource clock) {
    this.clock = clock;
    this.operator = operator;
    this.namespace = namespace;
  }

  /** Registers ours where that is allowed; logs where it is not. Never fails. */
  public synchronized void register() {
    registers = true;
    asked = Instant.EPOCH;
    names();
  }

  private void add() {
    var request = AddSearchAttributesRequest.newBuilder().setNamespace(namespace);
    for (SearchAttributeKey<String> key : SearchAttributes.ALL) {
      request.putSearchAttributes(key.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD);
    }
    try {
      operator.blockingStub().addSearchAttributes(request.build());
    } catch (StatusRuntimeException e) {
      LOG.info("search attributes are not registered by us: {}", e.getStatus());
    }
  }

  /** Those of ours that the namespace has. Empty when it cannot be asked. */
  public synchronized List<String> names() {
    if (asked.plus(ASK_AGAIN).isBefore(clock.instant())) {
      names = ask();
      if (registers && !isComplete()) {
        add();
        names = ask();
      }
      asked = clock.instant();
    }
    return names;
  }

  private boolean isComplete() {
    return names.size() == SearchAttributes.ALL.size();
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
