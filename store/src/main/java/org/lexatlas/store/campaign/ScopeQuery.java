package org.lexatlas.store.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.lexatlas.domain.campaign.CampaignScope;
import org.lexatlas.domain.form.FieldFault;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.domain.form.UnknownCode;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;

/** The pairs that a scope names, by one statement over places, topics and analyses. */
final class ScopeQuery {

  /** Everywhere, where countries are named; everything, where topics are. */
  static final String ALL = "*";

  private static final String PAIRS =
      """
      from jurisdiction p
      join (select distinct on (id) id, ordinal from topic order by id, version desc) t
        on t.id = any(:topics) or '*' = any(:topics)
      where (p.code = any(:countries) or p.region = any(:regions) or p.sub_region = any(:regions)
          or '*' = any(:countries))
        and (:staleDays::int is null or not exists (
          select 1 from analysis a where a.country = p.code and a.topic = t.id
            and a.verified_as_of >= (now() at time zone 'UTC')::date - :staleDays::int))
        and (not :failedLastTime or 'FAILED' = (
          select r.state from run r where r.country = p.code and r.topic = t.id
          order by r.created_at desc, r.id desc limit 1))
      """;

  private ScopeQuery() {}

  /** Freezes the scope: one slot a pair that the campaign does not have yet. */
  static int freeze(Handle handle, UUID campaign, CampaignScope scope) {
    return bind(
            handle.createUpdate(
                """
                insert into campaign_slot (campaign_id, country, topic, ordinal, run_id)
                select :campaign, p.code, t.id,
                  (select coalesce(max(ordinal), 0) from campaign_slot where campaign_id = :campaign)
                    + row_number() over (order by p.code, t.ordinal, t.id),
                  overlay(overlay(md5(:campaign::text || '/' || p.code || '/' || t.id)
                    placing '3' from 13) placing '8' from 17)::uuid
                """
                    + PAIRS
                    + """
                      and not exists (select 1 from campaign_slot s where s.campaign_id = :campaign
                        and s.country = p.code and s.topic = t.id)
                    """),
            scope)
        .bind("campaign", campaign)
        .execute();
  }

  /** How many pairs the scope names now. */
  static long count(Handle handle, CampaignScope scope) {
    return bind(handle.createQuery("select count(*) " + PAIRS), scope).mapTo(Long.class).one();
  }

  /** Of those, how many could not start now, since a run of the analysis is open. */
  static long busy(Handle handle, CampaignScope scope) {
    return bind(
            handle.createQuery(
                "select count(*) "
                    + PAIRS
                    + """
                      and exists (select 1 from run r where r.country = p.code and r.topic = t.id
                        and r.state in ('STARTING', 'RUNNING', 'WAITING_FOR_OPERATOR', 'PAUSED'))
                    """),
            scope)
        .mapTo(Long.class)
        .one();
  }

  /** Names in the scope that nothing has, by field. */
  static List<FieldFault> faults(Handle handle, CampaignScope scope) {
    var faults = new ArrayList<FieldFault>();
    List<String> countries =
        unknown(handle, "countries", scope.countries(), "code from jurisdiction");
    List<Jurisdiction> places = countries.isEmpty() ? List.of() : JurisdictionStore.all(handle);
    countries.forEach(
        code ->
            faults.add(
                new FieldFault(
                    "countries", UnknownCode.jurisdiction(code, places) + " (* is all)")));
    unknown(
            handle,
            "regions",
            scope.regions(),
            "region from jurisdiction union select sub_region from jurisdiction")
        .forEach(
            region ->
                faults.add(
                    new FieldFault(
                        "regions",
                        "'%s' is not a region: use one such as Europe or Central Asia"
                            .formatted(FormFields.shown(region)))));
    List<String> ids = unknown(handle, "topics", scope.topics(), "id from topic");
    List<Topic> topics = ids.isEmpty() ? List.of() : TopicStore.all(handle);
    ids.forEach(
        topic ->
            faults.add(new FieldFault("topics", UnknownCode.topic(topic, topics) + " (* is all)")));
    return faults;
  }

  private static List<String> unknown(
      Handle handle, String field, List<String> names, String known) {
    var wildcard = field.equals("regions") ? List.<String>of() : List.of(ALL);
    return handle
        .createQuery(
            "select name from unnest(:names) name where name not in (select "
                + known
                + ") and not name = any(:wildcard) limit 20")
        .bind("names", names.toArray(String[]::new))
        .bind("wildcard", wildcard.toArray(String[]::new))
        .mapTo(String.class)
        .list();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, CampaignScope scope) {
    return statement
        .bind("countries", scope.countries().toArray(String[]::new))
        .bind("regions", scope.regions().toArray(String[]::new))
        .bind("topics", scope.topics().toArray(String[]::new))
        .bind("staleDays", scope.staleDays())
        .bind("failedLastTime", scope.failedLastTime());
  }
}
