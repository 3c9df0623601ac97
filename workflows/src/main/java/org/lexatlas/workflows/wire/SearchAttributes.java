package org.lexatlas.workflows.wire;

import io.temporal.common.SearchAttributeKey;
import java.util.List;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;

/**
 * The typed search attributes of a run. They are upserted only where the namespace has them: one
 * that is not registered fails the workflow task for ever.
 */
public final class SearchAttributes {

  public static final SearchAttributeKey<String> COUNTRY = keyword("LexatlasCountry");
  public static final SearchAttributeKey<String> TOPIC = keyword("LexatlasTopic");
  public static final SearchAttributeKey<String> RUN_STATE = keyword("LexatlasRunState");
  public static final SearchAttributeKey<String> CAMPAIGN = keyword("LexatlasCampaign");
  public static final SearchAttributeKey<String> PROVIDER = keyword("LexatlasProvider");

  public static final List<SearchAttributeKey<String>> ALL =
      List.of(COUNTRY, TOPIC, RUN_STATE, CAMPAIGN, PROVIDER);

  private SearchAttributes() {}

  /**
   * Those of a run from its first moment. Given at the start they cost the server nothing; set
   * later, each time is an event and a write of its own.
   */
  public static io.temporal.common.SearchAttributes running(RunSpec spec) {
    var attributes =
        io.temporal.common.SearchAttributes.newBuilder()
            .set(COUNTRY, spec.country())
            .set(TOPIC, spec.topic())
            .set(PROVIDER, spec.provider())
            .set(RUN_STATE, RunStatus.RUNNING.name());
    return spec.campaign() == null
        ? attributes.build()
        : attributes.set(CAMPAIGN, spec.campaign()).build();
  }

  private static SearchAttributeKey<String> keyword(String name) {
    return SearchAttributeKey.forKeyword(name);
  }
}
