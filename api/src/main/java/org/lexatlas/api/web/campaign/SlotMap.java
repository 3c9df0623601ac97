package org.lexatlas.api.web.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.world.TileMap;
import org.lexatlas.domain.campaign.SlotState;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.campaign.SlotRow;

/** The slots of one topic of a campaign on the map; places without a slot are there, pale. */
record SlotMap(List<Entry> legend, List<TileMap.Block> blocks) {

  /** A state with how many slots are in it. */
  record Entry(String tone, String sign, String word, long count) {}

  static SlotMap of(List<SlotRow> slots, List<Jurisdiction> places) {
    Map<String, SlotRow> byPlace =
        slots.stream().collect(Collectors.toMap(SlotRow::country, Function.identity()));
    var legend =
        Arrays.stream(SlotState.values())
            .map(
                state ->
                    new Entry(
                        CampaignBadges.of(state).tone(),
                        CampaignBadges.sign(state),
                        CampaignBadges.of(state).word(),
                        slots.stream().filter(slot -> slot.state().equals(state.name())).count()))
            .toList();
    return new SlotMap(
        legend,
        TileMap.of(places.stream().map(place -> face(place, byPlace.get(place.code()))).toList()));
  }

  private static TileMap.Face face(Jurisdiction place, @Nullable SlotRow slot) {
    if (slot == null) {
      return new TileMap.Face(
          place, "", "outside", null, place.name() + ": no part of this campaign");
    }
    var mark = SlotMark.of(slot);
    return new TileMap.Face(
        place, mark.sign(), mark.tone(), mark.href(), place.name() + ": " + mark.words());
  }
}
