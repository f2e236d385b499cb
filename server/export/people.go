package export

import "context"

func (x *export) peopleSheet() sheet {
	return sheet{
		file: "people.csv", about: "Everybody of the class, in the order they came or were put on the roster.",
		columns: []column{
			{"person", "pseudonym", "p1, p2, ... within this class, in the order of joining"},
			{"name", "text", "empty unless names were asked for; the newest, if it changed"},
			groupColumn,
			{"joined", "ISO 8601, UTC, milliseconds", "when they joined, or were put on the roster"},
			{"came", "ISO 8601, UTC, milliseconds", "when they first came in; empty for one of the roster who never did"},
			{"table", "number from 1", "where they sat or watched at the end, or do now; empty for nowhere"},
			{"seat", "id", "which seat; empty for one who watches"},
			{"party", "id", "the party of that seat"},
			{"observes", "0 or 1", "watches the table without a seat"},
			{"barred", "0 or 1", "kept out by the instructor"},
			{"left", "0 or 1", "left for good"},
			{"erased", "0 or 1", "name and words can be read no more"},
		},
		rows: func(_ context.Context, put row) error {
			for _, p := range x.people {
				came := any(nil)
				if p.came != 0 {
					came = moment(p.came)
				}
				err := put(p.id, x.name(p.id), x.group(p.id), moment(p.joined), came, number(p.table), p.seat, x.party(p.seat),
					p.observes, p.barred, p.left, p.erased)
				if err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// number returns n, or nothing for 0.
func number(n int) any {
	if n == 0 {
		return nil
	}
	return n
}
