package org.lexatlas.store.jurisdiction;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.Database;
import org.lexatlas.store.Resource;

/**
 * The table of places. Thread-safe. A place once found is remembered: the table is pinned to the
 * program's version, and every step of every run asks for one.
 */
public final class JurisdictionStore {

  private static final String UPSERT =
      """
      insert into jurisdiction (code, alpha3, numeric, name, region, sub_region, kind, parent)
      values (:code, :alpha3, :numeric, :name, :region, :subRegion, :kind, :parent)
      on conflict (code) do update
      set alpha3 = excluded.alpha3, numeric = excluded.numeric, name = excluded.name,
          region = excluded.region, sub_region = excluded.sub_region, kind = excluded.kind,
          parent = excluded.parent
      where jurisdiction is distinct from excluded
      """;

  private final Database database;
  private final Map<String, Jurisdiction> found = new ConcurrentHashMap<>();

  public JurisdictionStore(Database database) {
    this.database = database;
  }

  /**
   * Brings the table to what the program's own file says, in one transaction. Idempotent; several
   * processes may call it at once. Places that the file no longer names stay.
   *
   * @return how many rows were added or changed
   */
  public int seed() {
    return seed(JurisdictionFile.parse(Resource.text("jurisdictions.csv")));
  }

  int seed(List<Jurisdiction> places) {
    found.clear();
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              var batch = handle.prepareBatch(UPSERT);
              places.forEach(place -> batch.bindMethods(place).add());
              return Arrays.stream(batch.execute()).sum();
            });
  }

  /** The place with this code, which is case-sensitive: {@code KZ}, {@code KZ-AIFC}. */
  public Optional<Jurisdiction> find(String code) {
    var known = Optional.ofNullable(found.get(code));
    boolean nul = code.indexOf('\0') >= 0; // no row has one, and PostgreSQL takes none
    return known.isPresent() || nul ? known : read(code);
  }

  private Optional<Jurisdiction> read(String code) {
    Optional<Jurisdiction> place =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("select * from jurisdiction where code = :code")
                        .bind("code", code)
                        .mapTo(Jurisdiction.class)
                        .findOne());
    place.ifPresent(read -> found.put(code, read));
    return place;
  }

  /** Every place by its English name, accents aside: Åland before Albania, not after Zimbabwe. */
  public List<Jurisdiction> all() {
    return database.jdbi().withHandle(JurisdictionStore::all);
  }

  /** The same within a transaction. */
  public static List<Jurisdiction> all(Handle handle) {
    List<Jurisdiction> places =
        handle.createQuery("select * from jurisdiction").mapTo(Jurisdiction.class).list();
    // not "order by": what that yields depends on the collation the server was made with
    return places.stream()
        .sorted(Comparator.comparing(Jurisdiction::name, Collator.getInstance(Locale.ENGLISH)))
        .toList();
  }
}
