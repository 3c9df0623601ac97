package org.lexatlas.api.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.domain.campaign.CampaignOrder;
import org.lexatlas.domain.campaign.CampaignOrderForm;
import org.lexatlas.domain.campaign.ScheduleForm;
import org.lexatlas.domain.campaign.ScheduleOrder;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.store.campaign.ScheduleStore;
import org.lexatlas.store.campaign.ScheduleStore.ScheduleRow;
import org.springframework.stereotype.Component;

/** Schedules: the row says what was defined, Temporal keeps the clock. */
@Component
public final class Schedules {

  private final ScheduleStore schedules;
  private final TemporalSchedules temporal;
  private final CampaignOrders orders;

  Schedules(ScheduleStore schedules, TemporalSchedules temporal, CampaignOrders orders) {
    this.schedules = schedules;
    this.temporal = temporal;
    this.orders = orders;
  }

  /**
   * Reads a definition.
   *
   * @throws Problem naming every faulty field
   */
  public ScheduleOrder read(Map<String, ?> fields) {
    FormFields form = FormFields.of(fields);
    ScheduleOrder order = ScheduleForm.read(form);
    var faults = new ArrayList<>(form.faults());
    if (order != null) {
      for (var fault : orders.faults(campaign(order), true)) {
        faults.add(
            new org.lexatlas.domain.form.FieldFault("campaign." + fault.field(), fault.message()));
      }
    }
    if (order == null || !faults.isEmpty()) {
      throw Problem.invalid(faults.stream().map(FieldFault::of).toList());
    }
    return order;
  }

  public static CampaignOrder campaign(ScheduleOrder order) {
    return CampaignOrderForm.read(FormFields.of(order.campaign()));
  }

  public ScheduleJson define(ScheduleOrder order, Actor actor) {
    UUID id = UUID.randomUUID();
    ScheduleRow row = schedules.keep(id, order, actor.name());
    try {
      temporal.create(id, order);
    } catch (RuntimeException refused) {
      schedules.delete(id);
      throw refused;
    }
    return shape(row);
  }

  ScheduleJson redefine(ScheduleRow row, ScheduleOrder order) {
    temporal.change(row.id(), order);
    return shape(schedules.keep(row.id(), order, row.orderedBy()));
  }

  public List<ScheduleJson> all() {
    return schedules.all().stream().map(this::shape).toList();
  }

  public ScheduleRow find(String id) {
    try {
      return schedules
          .find(UUID.fromString(id))
          .orElseThrow(() -> Problem.notFound("id: there is no schedule " + id));
    } catch (IllegalArgumentException notAUuid) {
      throw Problem.notFound("id: there is no schedule " + FormFields.shown(id));
    }
  }

  public void command(ScheduleRow row, ScheduleCommandRequest.Type type, String reason) {
    temporal.command(row.id(), type, reason);
    if (type == ScheduleCommandRequest.Type.DELETE) {
      schedules.delete(row.id());
    }
  }

  /** With its standing where Temporal says it; without where it does not. */
  ScheduleJson shape(ScheduleRow row) {
    TemporalSchedules.Standing standing = null;
    String fault = null;
    try {
      standing = temporal.standing(row.id());
    } catch (Problem unknown) {
      fault = unknown.getBody().getDetail();
    }
    ScheduleOrder order = row.order();
    return new ScheduleJson(
        row.id(),
        order.name(),
        order.cron(),
        order.zone().getId(),
        order.overlap(),
        order.catchUp().toString(),
        order.campaign(),
        standing == null ? null : standing.paused(),
        standing == null ? List.of() : standing.next(),
        standing == null ? List.of() : standing.recent(),
        fault,
        row.orderedBy(),
        row.createdAt());
  }
}
