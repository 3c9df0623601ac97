package org.lexatlas.workflows.wire;

import io.temporal.common.SearchAttributeKey;
import java.util.List;

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

  private static SearchAttributeKey<String> keyword(String name) {
    return SearchAttributeKey.forKeyword(name);
  }
}
