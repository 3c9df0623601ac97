package org.lexatlas.store.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.lexatlas.store.Database;

/** What providers charge. The table is what the settings of the workers say. */
public final class ProviderPrices {

  private final Database database;

  public ProviderPrices(Database database) {
    this.database = database;
  }

  /**
   * A price, in any one currency for all.
   *
   * @param model empty for any model of the provider
   * @param input per million tokens read, and likewise the others
   * @param perCall for each call, such as its searches
   */
  public record Price(
      String provider,
      String model,
      BigDecimal input,
      BigDecimal output,
      BigDecimal thinking,
      BigDecimal cached,
      BigDecimal perCall) {}

  /** Brings the table to these prices; what is not among them is free. */
  public void set(List<Price> prices) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              handle.execute("lock table provider_price in share row exclusive mode");
              handle.execute("delete from provider_price");
              var batch =
                  handle.prepareBatch(
                      """
                      insert into provider_price (provider, model, input, output, thinking, cached,
                        per_call)
                      values (:provider, :model, :input, :output, :thinking, :cached, :perCall)
                      """);
              prices.forEach(price -> batch.bindMethods(price).add());
              batch.execute();
            });
  }
}
