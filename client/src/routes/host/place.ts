import { h } from "../../i18n/host";
import type { Names } from "../../names";
import type { ClassView, Person } from "../../protocol";
import { holder, same, spotOf, type Spot } from "./board";

/** placeOf says where a spot is: "Table 3, Head". */
export function placeOf(spot: Spot, names: Names): string {
  switch (spot.kind) {
    case "waiting":
      return h.place.waiting;
    case "watch":
      return h.place.watches(spot.table);
    case "seat":
      return h.people.sits(spot.table, names.seat(spot.seat));
    default:
      return spot.kind satisfies never;
  }
}

/** offerOf says what it means to move somebody to a spot: "Table 3, Head, shared with Ada". */
export function offerOf(spot: Spot, person: Person, view: ClassView, names: Names): string {
  const place = placeOf(spot, names);
  if (same(spot, spotOf(person))) return h.place.here(place);
  if (spot.kind !== "seat") return place;
  const held = holder(view, spot);
  if (held) return h.place.shared(place, [held.name ?? "", ...(held.with ?? [])]);
  return view.tables[spot.table]?.seats[spot.seat]?.bot ? h.place.bot(place) : h.place.empty(place);
}
